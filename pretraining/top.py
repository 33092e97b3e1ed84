"""The 200-class classifier on the frozen embedding, for Tiny ImageNet's labels: written as top.safetensors."""

import argparse
import json

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import safetensors_file
from data import BACKBONE, CLASSES, class_names, load
from layers_model import read_model
from pictures import scale

PHOTOS = 40_000
"""The first so many: their order is random, and more of them add little to a linear layer."""
BATCH = 512
EPOCHS = 30
LEARNING_RATE = 3e-3
WEIGHT_DECAY = 0.05
LABEL_SMOOTHING = 0.1
SEED = 0


@torch.inference_mode()
def embeddings(network, photos):
    """The embeddings [n, length] of photos, uint8 [n, h, w, 3], enlarged to the backbone's input; in bfloat16, for speed."""
    side = network.input_shape[0]
    made = []
    for i in range(0, len(photos), 250):
        x = F.interpolate(scale(photos[i : i + 250].copy()), size=(side, side), mode="bilinear", align_corners=False)
        made.append(network(x.bfloat16()).float().mean((2, 3)))
    return torch.cat(made).clone()


def fit(x, labels):
    """A linear layer by AdamW with a cosine, on standardised embeddings; returns kernel [length, 200] and bias [200]."""
    torch.manual_seed(SEED)
    mean, deviation = x.mean(0), x.std(0) + 1e-3
    x = (x - mean) / deviation
    layer = nn.Linear(x.shape[1], CLASSES)
    nn.init.zeros_(layer.weight), nn.init.zeros_(layer.bias)
    optimiser = torch.optim.AdamW(layer.parameters(), LEARNING_RATE, weight_decay=WEIGHT_DECAY)
    steps = EPOCHS * (len(x) // BATCH)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, steps)
    for _ in range(EPOCHS):
        for chosen in torch.randperm(len(x)).split(BATCH)[: len(x) // BATCH]:
            loss = F.cross_entropy(layer(x[chosen]), labels[chosen], label_smoothing=LABEL_SMOOTHING)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
    with torch.no_grad():
        kernel = (layer.weight / deviation).T
        return kernel, layer.bias - mean @ kernel


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, default=1)
    torch.set_num_threads(parser.parse_args().threads)
    photos, labels = load("train")
    network = read_model(BACKBONE, outputs=["features"]).bfloat16().to(memory_format=torch.channels_last)
    x = embeddings(network, photos[:PHOTOS])
    kernel, bias = fit(x, torch.from_numpy(labels[:PHOTOS]).long())
    arrays = {"kernel": kernel.contiguous().numpy().astype(np.float16), "bias": bias.numpy().astype(np.float32)}
    metadata = {"format": "headstart-top", "labels": json.dumps(class_names(), ensure_ascii=False)}
    safetensors_file.write(BACKBONE / "top.safetensors", arrays, metadata)


if __name__ == "__main__":
    main()
