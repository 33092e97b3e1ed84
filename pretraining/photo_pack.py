"""The unlabelled photos, decoded once: one flat file of RGB bytes, from which any photo is a mapped array."""

import io
import tarfile

import numpy as np
from PIL import Image

from data import SHARED, WORK

PACK = SHARED / "photos-unlabelled"
ARCHIVES = {"train": ["photos-0", "photos-1", "photos-2"], "held": ["photos-3"]}
"""The last archive is kept back: the loss on it judges every choice that training asks for."""


def decode(archive):
    """The photos of one archive, uint8 [height, width, 3] each."""
    with tarfile.open(PACK / f"{archive}.tar") as tar:
        webps, offsets = (tar.extractfile(f"{archive}.{part}").read() for part in ("webps", "offsets.u32"))
    offsets = np.frombuffer(offsets, "<u4")
    for start, end in zip(offsets[:-1], offsets[1:]):
        yield np.asarray(Image.open(io.BytesIO(webps[start:end])).convert("RGB"))


def prepare(split):
    """Decodes a split into WORK: `pack-SPLIT.rgb`, and the sides of each photo in `pack-SPLIT-sides.npy`."""
    sides = []
    with open(WORK / f"pack-{split}.rgb", "wb") as file:
        for archive in ARCHIVES[split]:
            for photo in decode(archive):
                sides.append(photo.shape[:2])
                file.write(photo.tobytes())
    np.save(WORK / f"pack-{split}-sides.npy", np.array(sides, np.int32))


class PhotoPack:
    """A decoded split as a sequence of photos, uint8 [height, width, 3], mapped from disk."""

    def __init__(self, split):
        self.sides = np.load(WORK / f"pack-{split}-sides.npy")
        self.ends = np.cumsum(self.sides.prod(1, dtype=np.int64) * 3)
        self.bytes = np.memmap(WORK / f"pack-{split}.rgb", np.uint8, "r")

    def __len__(self):
        return len(self.sides)

    def __getitem__(self, i):
        height, width = self.sides[i]
        return self.bytes[self.ends[i] - height * width * 3 : self.ends[i]].reshape(height, width, 3)


if __name__ == "__main__":
    WORK.mkdir(parents=True, exist_ok=True)
    for split in ARCHIVES:
        prepare(split)
        print(split, len(PhotoPack(split)), "photos")
