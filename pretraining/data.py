"""Tiny ImageNet, decoded once: 64×64 photos as uint8 arrays that training can map into memory."""

import io
import os
import tarfile
from pathlib import Path

import numpy as np
from PIL import Image

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
SHARED = ROOT.parent / "shared"
BACKBONE = ROOT / "public" / "models" / os.environ.get("HEADSTART_MODEL", "headstart-2")
"""The backbone that the steps after training read and write; HEADSTART_MODEL names another one."""
WORK = Path(os.environ.get("HEADSTART_WORK", HERE / ".work"))
"""Large intermediates: decoded photos, the teacher's targets, checkpoints. Never committed."""

TINY_IMAGENET = SHARED / "tiny-imagenet"
SIDE = 64
CLASSES = 200
ARCHIVES = {"train": [f"train-{i}" for i in range(3)], "val": ["val"]}


def decode(archive):
    """The photos [n, 64, 64, 3] and labels [n] of one packed archive."""
    with tarfile.open(TINY_IMAGENET / f"{archive}.tar") as tar:
        webps, offsets, labels = (
            tar.extractfile(f"{archive}.{part}").read() for part in ("webps", "offsets.u32", "labels.u8")
        )
    offsets = np.frombuffer(offsets, "<u4")
    photos = np.empty((len(offsets) - 1, SIDE, SIDE, 3), np.uint8)
    for i, (start, end) in enumerate(zip(offsets[:-1], offsets[1:])):
        photos[i] = np.asarray(Image.open(io.BytesIO(webps[start:end])).convert("RGB"))
    return photos, np.frombuffer(labels, np.uint8)


def prepare(split):
    """Decodes a split into WORK, in a fixed shuffled order, so that any first part of it is a fair sample."""
    parts = [decode(archive) for archive in ARCHIVES[split]]
    photos, labels = (np.concatenate(arrays) for arrays in zip(*parts))
    order = np.random.default_rng(0).permutation(len(labels))
    np.save(WORK / f"{split}-photos.npy", photos[order])
    np.save(WORK / f"{split}-labels.npy", labels[order])


def load(split):
    """The split's photos, uint8 [n, 64, 64, 3], mapped from disk, and its labels, uint8 [n]."""
    return np.load(WORK / f"{split}-photos.npy", mmap_mode="r"), np.load(WORK / f"{split}-labels.npy")


def class_names():
    """The 200 readable names: the first of each class's synonyms."""
    lines = (TINY_IMAGENET / "classes.tsv").read_text().splitlines()
    return [line.split("\t")[1].split(",")[0] for line in lines]


if __name__ == "__main__":
    WORK.mkdir(parents=True, exist_ok=True)
    for split in ARCHIVES:
        prepare(split)
        print(split, *(array.shape for array in load(split)))
