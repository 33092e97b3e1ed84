"""Pictures as the app sees them: the short side scaled, the centre cropped, x/127 − 1."""

import numpy as np
import torch
from PIL import Image


def square(picture, side):
    """The picture's central square, scaled to side × side, as uint8 [side, side, 3]."""
    picture = picture.convert("RGB")
    edge = min(picture.size)
    left, top = (picture.width - edge) / 2, (picture.height - edge) / 2
    box = (left, top, left + edge, top + edge)
    return np.asarray(picture.resize((side, side), Image.BILINEAR, box))


def read_folder(folder, side):
    """The pictures of one folder a class, uint8 [n, side, side, 3], their labels and the class names."""
    names = sorted(path.name for path in folder.iterdir())
    pictures, labels = [], []
    for label, name in enumerate(names):
        for path in sorted((folder / name).iterdir()):
            with Image.open(path) as picture:
                pictures.append(square(picture, side))
            labels.append(label)
    return np.stack(pictures), np.array(labels), names


def scale(pictures):
    """What a backbone reads: float pictures [n, 3, side, side] in −1 … 1.008, from uint8 [n, side, side, 3]."""
    x = torch.as_tensor(pictures).permute(0, 3, 1, 2).float() / 127 - 1
    return x.contiguous(memory_format=torch.channels_last)
