"""Augmentation of whole batches, as tensor operations on the device that trains."""

import math

import torch
import torch.nn.functional as F


def uniform(n, low, high, like):
    """n numbers between low and high, shaped to multiply pictures [n, c, h, w]."""
    return torch.rand(n, 1, 1, 1, device=like.device) * (high - low) + low


def crop_and_flip(x, side, smallest):
    """Random resized crops of `smallest` … 1 of the area, 3:4 … 4:3 in shape, half of them mirrored."""
    n = len(x)
    area = torch.rand(n, device=x.device) * (1 - smallest) + smallest
    shape = torch.exp((torch.rand(n, device=x.device) * 2 - 1) * math.log(4 / 3))
    width, height = (area * shape).sqrt().clamp(max=1), (area / shape).sqrt().clamp(max=1)
    mirror = torch.randint(0, 2, (n,), device=x.device) * 2 - 1
    transform = torch.zeros(n, 2, 3, device=x.device)
    transform[:, 0, 0], transform[:, 1, 1] = width * mirror, height
    transform[:, 0, 2] = (torch.rand(n, device=x.device) * 2 - 1) * (1 - width)
    transform[:, 1, 2] = (torch.rand(n, device=x.device) * 2 - 1) * (1 - height)
    grid = F.affine_grid(transform, (n, 3, side, side), align_corners=False)
    return F.grid_sample(x, grid, mode="bilinear", padding_mode="reflection", align_corners=False)


def blur(x):
    """The mean over 3×3 pixels; pixels at the rim keep their own value across it."""
    x = F.pad(x, (1, 1, 1, 1), mode="replicate")
    x = x[:, :, :-2] + x[:, :, 1:-1] + x[:, :, 2:]
    return (x[..., :-2] + x[..., 1:-1] + x[..., 2:]) / 9


def sharpen(x, low=-0.8, high=1.5):
    """From blurred (negative) to sharpened (positive): cameras are sharper than enlarged 64×64 photos."""
    return x + uniform(len(x), low, high, x) * (x - blur(x))


def colour(x):
    """Random saturation, contrast, brightness and white balance; mild, for colour tells fruit apart."""
    grey = x.mean(1, keepdim=True)
    x = grey + uniform(len(x), 0.5, 1.4, x) * (x - grey)
    mean = x.mean((1, 2, 3), keepdim=True)
    x = mean + uniform(len(x), 0.7, 1.4, x) * (x - mean)
    balance = 1 + (torch.rand(len(x), 3, 1, 1, device=x.device) * 2 - 1) * 0.1
    return x * uniform(len(x), 0.7, 1.3, x) * balance


def augment(photos, side, smallest):
    """What the network reads, [n, 3, side, side] scaled x/127 − 1, from uint8 photos [n, h, w, 3]."""
    x = photos.permute(0, 3, 1, 2).float().contiguous(memory_format=torch.channels_last)
    x = crop_and_flip(x, side, smallest)
    x = colour(sharpen(x)).clamp(0, 255)
    return (x / 127 - 1).contiguous(memory_format=torch.channels_last)
