"""What is compared in the linear probe, by a short name each: a backbone, the side of its pictures, crops and scales.

`headstart-1@128` is the backbone shown 128 × 128 pixels, `headstart-1@96+160` both scales side by side, and
`headstart-1@128x5` the mean over the whole picture and four crops of it; without `@`, the backbone's own side."""

import numpy as np
import torch
from torch import nn

from data import ROOT, SHARED
from layers_model import read_model
from network import SIDE, build
from pictures import scale, square

RANDOM_INIT, PIXELS = "random-twin", "raw-pixels"
MOBILENET = "mobilenet_v2_0.35_224"
FOLDERS = {MOBILENET: SHARED / "backbones" / "mobilenet_v2_0.35_224_no_top"}
"""Where a backbone lies that is not one of our own."""
FIVE = [(0, 0, 1, 1)] + [(x, y, x + 0.8, y + 0.8) for x in (0, 0.2) for y in (0, 0.2)]
"""The whole square and its four corners, as (left, top, right, bottom)."""
PIXELS_SIDE = 32
BATCH = 32


@torch.inference_mode()
def embed(network, pictures):
    """Embeddings [n, length] of uint8 pictures [n, side, side, 3]; a map is averaged over its positions."""
    made = [network(scale(pictures[i : i + BATCH])) for i in range(0, len(pictures), BATCH)]
    return torch.cat([values.mean((2, 3)) if values.ndim == 4 else values for values in made]).clone()


@torch.no_grad()
def calibrate(network, pictures):
    """Sets the batch-norm statistics from pictures: a random network whose activations keep their scale."""
    for norm in network.modules():
        if isinstance(norm, nn.BatchNorm2d):
            norm.reset_running_stats()
            norm.momentum = None  # the plain mean over what is seen
    network.train()(scale(pictures))
    return network.eval()


class Candidate:
    """A way from pictures to embeddings, one for each picture set."""

    def __init__(self, name):
        self.name, _, view = name.partition("@")
        self.five = view.endswith("x5")
        sides = [int(side) for side in view.removesuffix("x5").split("+") if side]
        self.network = None
        if self.name not in (RANDOM_INIT, PIXELS):
            folder = FOLDERS.get(self.name, ROOT / "public" / "models" / self.name)
            self.network = read_model(folder).to(memory_format=torch.channels_last)
        self.sides = sides or [{RANDOM_INIT: SIDE, PIXELS: PIXELS_SIDE}.get(self.name) or self.network.input_shape[0]]

    def at(self, photos, side, box):
        pictures = np.stack([square(photo, side, box) for photo in photos])
        if self.name == PIXELS:
            return torch.from_numpy(pictures).flatten(1).float() / 127 - 1
        if self.network is None:
            self.network = calibrate(build(side), pictures[:: max(1, len(pictures) // 128)])
        return embed(self.network, pictures)

    def __call__(self, photos):
        """The embeddings of photos, as PIL pictures; scales stand side by side, crops are averaged."""
        boxes = FIVE if self.five else FIVE[:1]
        return torch.cat([torch.stack([self.at(photos, side, box) for box in boxes]).mean(0) for side in self.sides], 1)

    def of_set(self, *parts):
        """The embeddings of the parts of one set. A random twin is calibrated anew on the first of them."""
        if self.name == RANDOM_INIT:
            self.network = None
        return [self(photos) for photos in parts]
