"""The linear probe: how well a few pictures a class and a linear head on frozen embeddings name new pictures."""

import argparse

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import results
from candidates import MOBILENET, PIXELS, RANDOM_INIT, Candidate
from network import NAME
from pictures import find_sets, read_folder

SHOTS = (1, 5, 10, 25)
TOLD = (1, 10)
"""The numbers of shots at which the gap to MobileNetV2 0.35 is told."""
DRAWS = 5
WEIGHT_DECAY = 1e-3
USUAL = ["headstart-1", "headstart-1@128", NAME, MOBILENET, f"{RANDOM_INIT}@128", PIXELS]


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


def draw(labels, shots, seed):
    """Indices of `shots` pictures a class, and of all the others."""
    rng = np.random.default_rng(seed)
    chosen = np.concatenate([rng.permutation(np.flatnonzero(labels == c))[:shots] for c in range(labels.max() + 1)])
    return chosen, np.setdiff1d(np.arange(len(labels)), chosen)


def accuracies(candidate, train, test):
    """Mean accuracy over the draws at each number of shots. Without a test part, on the pictures that were not drawn."""
    (photos, labels, names), others = train, test or ([], np.array([], int), [])
    train_embeddings, *rest = candidate.of_set(photos, *([others[0]] if test else []))
    table = {}
    for shots in SHOTS:
        right = []
        for seed in range(DRAWS):
            chosen, left = draw(labels, shots, seed)
            head = logistic_regression(train_embeddings[chosen], torch.from_numpy(labels[chosen]), len(names))
            asked, answers = (rest[0], others[1]) if test else (train_embeddings[left], labels[left])
            right.append((head(asked).argmax(1).numpy() == answers).mean())
        table[shots] = round(float(np.mean(right)), 3)
    return table


def probe(names, part):
    """The table: candidate → set → shots → accuracy, and their mean over the sets."""
    sets = {name: (read_folder(path / "train"), read_folder(path / "test") if part == "test" else None)
            for name, path in find_sets().items()}
    table = {}
    for name in names:
        candidate = Candidate(name)
        row = {key: {"shots": accuracies(candidate, *parts)} for key, parts in sets.items()}
        mean = {shots: round(float(np.mean([row[key]["shots"][shots] for key in sets])), 3) for shots in SHOTS}
        table[name] = {"inputSize": max(candidate.sides)} | row | {"mean": {"shots": mean}}
        print(name, *(f"{key} " + " ".join(f"{100 * v:.1f}" for v in table[name][key]["shots"].values())
                      for key in (*sets, "mean")), sep=" | ", flush=True)
    return table


def gaps(table):
    """Points that each candidate is behind MobileNetV2 0.35 on the mean of the sets."""
    theirs = table[MOBILENET]["mean"]["shots"]
    return {name: {shots: round(100 * (theirs[shots] - row["mean"]["shots"][shots]), 1) for shots in TOLD}
            for name, row in table.items() if name != MOBILENET}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("candidates", nargs="*", default=USUAL, help="as candidates.py names them")
    parser.add_argument("--part", choices=("test", "train"), default="test",
                        help="train: choices are made without ever looking at a test picture")
    parser.add_argument("--write", help="the section of results.json for the table", default=None)
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    table = probe(args.candidates, args.part)
    behind = gaps(table) if MOBILENET in table else {}
    for name, points in behind.items():
        print(f"{name} behind {MOBILENET}: " + ", ".join(f"{p} points at {shots} a class" for shots, p in points.items()))
    if args.write:
        results.write(args.write, {"draws": DRAWS, "pictures": args.part, "behindMobileNet": behind, "table": table,
                                   "classifier": f"multinomial logistic regression, weight decay {WEIGHT_DECAY}"})


if __name__ == "__main__":
    main()
