"""Changes of colour and sharpness that only the student sees, as tensor operations on the device that trains."""

import torch
import torch.nn.functional as F


def uniform(n, low, high, like):
    """n numbers between low and high, shaped to multiply pictures [n, c, h, w]."""
    return torch.rand(n, 1, 1, 1, device=like.device) * (high - low) + low


def blur(x):
    """The mean over 3×3 pixels; pixels at the rim keep their own value across it."""
    x = F.pad(x, (1, 1, 1, 1), mode="replicate")
    x = x[:, :, :-2] + x[:, :, 1:-1] + x[:, :, 2:]
    return (x[..., :-2] + x[..., 1:-1] + x[..., 2:]) / 9


def sharpen(x, low=-0.8, high=0.8):
    """From blurred (negative) to sharpened (positive)."""
    return x + uniform(len(x), low, high, x) * (x - blur(x))


def colour(x):
    """Random saturation, contrast, brightness and white balance; mild, for colour tells fruit apart."""
    grey = x.mean(1, keepdim=True)
    x = grey + uniform(len(x), 0.5, 1.4, x) * (x - grey)
    mean = x.mean((1, 2, 3), keepdim=True)
    x = mean + uniform(len(x), 0.7, 1.4, x) * (x - mean)
    balance = 1 + (torch.rand(len(x), 3, 1, 1, device=x.device) * 2 - 1) * 0.1
    return x * uniform(len(x), 0.7, 1.3, x) * balance


def augment(pictures):
    """What the student reads, [n, 3, side, side] scaled x/127 − 1, from uint8 pictures [n, side, side, 3]."""
    x = pictures.permute(0, 3, 1, 2).float().contiguous(memory_format=torch.channels_last)
    x = colour(sharpen(x)).clamp(0, 255)
    return (x / 127 - 1).contiguous(memory_format=torch.channels_last)
