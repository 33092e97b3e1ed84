"""What student and teacher are shown: endless views of the photos, each made anew from its number alone."""

import numpy as np
from PIL import Image

from data import load
from photo_pack import PhotoPack

SEED = 0
SMALLEST_CROP = 0.3
MOSAICS = 0.2
MIXTURES = 0.25
"""Shares of the views that are four small photos side by side, and two crops faded into one another."""
SHARP = 144
"""The photos' short side: what is larger than this is enlarged."""


def crop(rng, photo):
    """A random resized crop: its box in pixels (left, top, right, bottom), 3:4 … 4:3 in shape."""
    height, width = photo.shape[:2]
    area = rng.uniform(SMALLEST_CROP, 1) * min(height, width) ** 2
    shape = np.exp(rng.uniform(-1, 1) * np.log(4 / 3))
    across, down = min(width, np.sqrt(area * shape)), min(height, np.sqrt(area / shape))
    left, top = rng.uniform(0, width - across), rng.uniform(0, height - down)
    return left, top, left + across, top + down


def scaled(picture, side, box=None):
    """The picture (or the box of it) at side × side; enlarged sharply, made smaller without aliasing."""
    method = Image.BICUBIC if side > SHARP else Image.BILINEAR
    return np.asarray(Image.fromarray(picture).resize((side, side), method, box))


class Views:
    """Views by number, at any size. Held-out views are plain crops: they judge, and must not change with the mixing."""

    def __init__(self, split):
        self.photos = PhotoPack(split)
        self.small = load("train")[0] if split == "train" else None

    def crops(self, rng, sides):
        """One crop of one photo, half of them mirrored."""
        photo = self.photos[rng.integers(len(self.photos))]
        box, mirrored = crop(rng, photo), rng.random() < 0.5
        pictures = [scaled(photo, side, box) for side in sides]
        return [picture[:, ::-1] for picture in pictures] if mirrored else pictures

    def mosaic(self, rng, sides):
        """Four photos of Tiny ImageNet side by side: at 128 × 128 each has its own size."""
        tiles = [self.small[i][:, :: rng.choice([-1, 1])] for i in np.sort(rng.integers(len(self.small), size=4))]
        picture = np.concatenate([np.concatenate(tiles[:2], 1), np.concatenate(tiles[2:], 1)])
        return [scaled(picture, side) for side in sides]

    def show(self, number, sides):
        """View `number` as uint8 [side, side, 3], the same picture at each of the sides."""
        rng = np.random.default_rng([SEED, int(number)])
        kind = rng.random() if self.small is not None else 1
        if kind < MOSAICS:
            return self.mosaic(rng, sides)
        if kind >= MOSAICS + MIXTURES:
            return self.crops(rng, sides)
        share = np.float32(rng.uniform(0.5, 1))
        both = zip(self.crops(rng, sides), self.crops(rng, sides))
        return [np.round(a * share + b * (1 - share)).astype(np.uint8) for a, b in both]
