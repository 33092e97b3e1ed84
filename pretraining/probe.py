"""The linear probe: how well a few pictures a class and a linear head on frozen embeddings name new pictures."""

import argparse
import json

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import results
from data import BACKBONE, SHARED
from layers_model import read_model
from network import build
from pictures import read_folder, scale

SETS = {"fruit": "fruit", "handDigits": "hand-digits"}
SHOTS = (1, 5, 10, 25)
DRAWS = 5
WEIGHT_DECAY = 1e-3


def logistic_regression(embeddings, labels, classes):
    """Multinomial logistic regression, fitted to convergence by L-BFGS; returns a function to logits.

    Embeddings are centred, then scaled by one number, so that every backbone meets the same penalty."""
    mean = embeddings.mean(0)
    spread = (embeddings - mean).norm(dim=1).mean()
    standardise = lambda x: (x - mean) / spread
    x = standardise(embeddings)
    head = nn.Linear(x.shape[1], classes)
    nn.init.zeros_(head.weight), nn.init.zeros_(head.bias)
    optimiser = torch.optim.LBFGS(head.parameters(), max_iter=200, line_search_fn="strong_wolfe")

    def closure():
        optimiser.zero_grad()
        loss = F.cross_entropy(head(x), labels) + WEIGHT_DECAY / 2 * head.weight.square().sum()
        loss.backward()
        return loss

    optimiser.step(closure)
    return lambda new: head(standardise(new)).detach()


@torch.inference_mode()
def embed(network, pictures, batch=32):
    return torch.cat([network(scale(pictures[i : i + batch])) for i in range(0, len(pictures), batch)]).clone()


@torch.no_grad()
def calibrate(network, pictures):
    """Sets the batch-norm statistics from pictures: a random network whose activations keep their scale."""
    norms = [m for m in network.modules() if isinstance(m, nn.BatchNorm2d)]
    for norm in norms:
        norm.reset_running_stats()
        norm.momentum = None  # the plain mean over what is seen
    network.train()(scale(pictures))
    return network.eval()


def probe(make_embedder, side):
    """Mean accuracy over the draws for each picture set and number of shots."""
    table = {}
    for key, folder in SETS.items():
        (train, train_labels, names), (test, test_labels, _) = (
            read_folder(SHARED / "photos" / folder / part, side) for part in ("train", "test"))
        embed_pictures = make_embedder()
        train, test = embed_pictures(train), embed_pictures(test)
        targets = torch.from_numpy(test_labels)
        table[key] = {"shots": {}}
        for shots in SHOTS:
            accuracies = []
            for draw in range(DRAWS):
                rng = np.random.default_rng(draw)
                chosen = np.concatenate([rng.permutation(np.flatnonzero(train_labels == c))[:shots]
                                         for c in range(len(names))])
                head = logistic_regression(train[chosen], torch.from_numpy(train_labels[chosen]), len(names))
                accuracies.append((head(test).argmax(1) == targets).float().mean().item())
            table[key]["shots"][shots] = round(float(np.mean(accuracies)), 3)
    return table


def random_twin(side):
    """The untrained network; its batch-norm statistics come from the first pictures that it sees."""
    network = build(side)
    calibrated = []

    def embed_pictures(pictures):
        if not calibrated:
            calibrated.append(calibrate(network, pictures[:: max(1, len(pictures) // 128)]))
        return embed(network, pictures)

    return embed_pictures


def raw_pixels(pictures):
    """No backbone at all: the picture's own numbers."""
    return torch.as_tensor(pictures).flatten(1).float() / 127 - 1


def contenders(side):
    """Who is compared: what makes a function from pictures to embeddings, and the input side."""
    ours = read_model(BACKBONE).to(memory_format=torch.channels_last)
    mobilenet = read_model(SHARED / "backbones" / "mobilenet_v2_0.35_224_no_top").to(memory_format=torch.channels_last)
    return {
        "headstart-1": (lambda: lambda pictures: embed(ours, pictures), side),
        "mobilenet_v2_0.35_224": (lambda: lambda pictures: embed(mobilenet, pictures).mean((2, 3)), 224),
        "random-twin": (lambda: random_twin(side), side),
        "raw-pixels": (lambda: raw_pixels, 32),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    side = read_model(BACKBONE).input_shape[0]
    table = {}
    for name, (make_embedder, input_side) in contenders(side).items():
        table[name] = {"inputSize": input_side} | probe(make_embedder, input_side)
        print(name, json.dumps(table[name]), flush=True)
    results.write("probe", {"draws": DRAWS, "classifier": f"multinomial logistic regression, weight decay {WEIGHT_DECAY}",
                            "table": table})


if __name__ == "__main__":
    main()
