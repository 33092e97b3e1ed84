"""The teacher, MobileNetV2 1.0: its pooled features of every view, kept on disk so that each is computed once."""

import numpy as np
import torch
from torch import nn

from data import SHARED, WORK
from layers_model import read_model, read_weights
from pictures import scale

TEACHER = SHARED / "backbones" / "mobilenet_v2_1.0_224"
FEATURES = 1280
SIDE = 224
BATCH = 32


def classifier():
    """The teacher's last layer: kernel [1280, 1001] and bias [1001]; index 0 is background."""
    weights = read_weights(TEACHER)
    kernel, bias = (torch.from_numpy(weights[f"conv_preds_1/{part}"].copy()) for part in ("kernel", "bias"))
    return kernel.reshape(FEATURES, -1), bias


class Teacher(nn.Module):
    """Features [n, 1280] as float32 of pictures, uint8 [n, 224, 224, 3]; bfloat16 inside, which a recent CPU runs
    twice to three times as fast as float32, at 1 % of the features' variance."""

    def __init__(self):
        super().__init__()
        self.network = read_model(TEACHER, outputs=["conv_35_relu6"]).bfloat16().to(memory_format=torch.channels_last)

    @torch.inference_mode()
    def forward(self, pictures):
        device = self.network.layers["conv_1"][1].weight.device
        x = scale(torch.as_tensor(pictures).to(device)).bfloat16()
        return torch.cat([self.network(part).float().mean((2, 3)) for part in x.split(BATCH)])


def open_cache(name, count):
    """The cache of `count` views' features, float16 [count, 1280] on disk; a row not yet computed starts with NaN.

    Two processes on one machine share it; a longer one takes over the rows of a shorter one."""
    path = WORK / f"{name}-targets.npy"
    old = np.load(path, mmap_mode="r+") if path.exists() else None
    if old is not None and len(old) >= count:
        return old
    temporary = path.with_suffix(".new")
    cache = np.lib.format.open_memmap(temporary, "w+", np.float16, (count, FEATURES))
    cache[:, 0] = np.nan
    if old is not None:
        cache[: len(old)] = old
    temporary.replace(path)
    return cache
