"""Validation accuracy of the converted backbone with its top, class by class, on the 10,000 held-out photos."""

import argparse

import numpy as np
import torch
import torch.nn.functional as F

import results
import safetensors_file
from data import BACKBONE, class_names, load
from layers_model import read_model
from pictures import scale

LISTED = 5


@torch.inference_mode()
def predict(network, top, photos, side):
    """The 200 logits of every photo, enlarged to the backbone's input."""
    kernel, bias = (torch.from_numpy(top[name].astype(np.float32)) for name in ("kernel", "bias"))
    logits = []
    for i in range(0, len(photos), 500):
        x = F.interpolate(scale(photos[i : i + 500].copy()), size=(side, side), mode="bilinear", align_corners=False)
        logits.append(network(x) @ kernel + bias)
    return torch.cat(logits)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, default=1)
    torch.set_num_threads(parser.parse_args().threads)
    photos, labels = load("val")
    network = read_model(BACKBONE).to(memory_format=torch.channels_last)
    top, _ = safetensors_file.read(BACKBONE / "top.safetensors")
    ranked = predict(network, top, photos, network.input_shape[0]).topk(5).indices.numpy()
    right = ranked[:, 0] == labels
    per_class = np.array([right[labels == c].mean() for c in range(len(class_names()))])
    best_first = np.argsort(-per_class, kind="stable")
    listed = lambda order: [{"label": class_names()[c], "top1": round(float(per_class[c]), 3)} for c in order]
    figures = {
        "validationPhotos": len(labels),
        "validationTop1": round(float(right.mean()), 4),
        "validationTop5": round(float((ranked == labels[:, None]).any(1).mean()), 4),
        "perClassBest": listed(best_first[:LISTED]),
        "perClassWorst": listed(best_first[::-1][:LISTED]),
    }
    results.write("accuracy", figures)
    print(figures)


if __name__ == "__main__":
    main()
