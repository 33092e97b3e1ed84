"""Pictures as the app sees them: the central square, scaled, x/127 − 1; and the picture sets that results are measured on."""

import os
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from data import SHARED

SETS = Path(os.environ.get("HEADSTART_PHOTOS", SHARED / "photos"))


def square(picture, side, part=(0, 0, 1, 1)):
    """The picture's central square, or a part of it (left, top, right, bottom in 0 … 1), as uint8 [side, side, 3]."""
    edge = min(picture.size)
    corner = np.array([picture.width - edge, picture.height - edge] * 2) / 2
    return np.asarray(picture.resize((side, side), Image.BILINEAR, tuple(corner + np.array(part) * edge)))


def find_sets(folder=SETS):
    """Every picture set in the folder, by name: what has `train` and `test`, each with one folder a class."""
    return {path.name: path for path in sorted(folder.iterdir()) if (path / "train").is_dir() and (path / "test").is_dir()}


def read_folder(folder):
    """The pictures of one folder a class, their labels and the class names."""
    names = sorted(path.name for path in folder.iterdir() if path.is_dir())
    pictures, labels = [], []
    for label, name in enumerate(names):
        for path in sorted((folder / name).iterdir()):
            with Image.open(path) as picture:
                pictures.append(picture.convert("RGB"))
            labels.append(label)
    return pictures, np.array(labels), names


def scale(pictures):
    """What a backbone reads: float pictures [n, 3, side, side] in −1 … 1.008, from uint8 [n, side, side, 3]."""
    x = torch.as_tensor(pictures).permute(0, 3, 1, 2).float() / 127 - 1
    return x.contiguous(memory_format=torch.channels_last)
