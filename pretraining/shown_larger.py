"""Headstart 1 shown larger pictures, as a backbone by another name: the same weights, `public/models/headstart-1-128`.

`model.json` is Headstart 1's with another input; its weights stay where they are. The card is Headstart 1's with what changes:
sides, operations, files, and `identity`, by which heads made on it are told from heads made at 72 pixels. Accuracy, probe and
the words of the card are kept as they stand in the card there is. `kinds.py` and `kinds.mjs` come before, with
HEADSTART_MODEL=headstart-1-128."""

import argparse
import hashlib
import json

import torch

from card import digest, fingerprint
from data import ROOT
from layers_model import LayersModel, read_weights

MODELS = ROOT / "public" / "models"
ORIGINAL = "headstart-1"
SCALING = (127, 1)
"""x / 127 − 1."""


def identity(weights, feature_layer, side):
    """What names these embeddings: SHA-256 of the weights' fingerprint and how they are used, as the app computes it for a person's own backbone."""
    used = [fingerprint(weights), feature_layer, side, 1, *SCALING]
    return hashlib.sha256(json.dumps(used, separators=(",", ":")).encode()).hexdigest()


def model(side):
    """Headstart 1's model.json, for pictures of side × side."""
    made = json.loads((MODELS / ORIGINAL / "model.json").read_text())
    made["modelTopology"]["config"]["layers"][0]["config"]["batch_input_shape"][1:3] = [side, side]
    for group in made["weightsManifest"]:
        group["paths"] = [f"../{ORIGINAL}/{path}" for path in group["paths"]]
    return made


def multiply_adds(topology):
    """Of one picture: for every convolution the numbers it makes, times the products each is a sum of."""
    network = LayersModel(topology).eval()
    total = 0

    def count(layer, _, made):
        nonlocal total
        if isinstance(layer, torch.nn.Conv2d):
            total += made[0].numel() * layer.weight[0].numel()

    for layer in network.modules():
        layer.register_forward_hook(count)
    with torch.inference_mode():
        network(torch.zeros(1, 3, *network.input_shape[:2]))
    return total


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--side", type=int, default=128)
    side = parser.parse_args().side
    folder = MODELS / f"{ORIGINAL}-{side}"
    folder.mkdir(exist_ok=True)
    made = model(side)
    (folder / "model.json").write_text(json.dumps(made, separators=(",", ":")))
    weights = read_weights(folder)
    path = folder / "card.json"
    card = json.loads((path if path.exists() else MODELS / ORIGINAL / "card.json").read_text())
    names = ("model.json", f"../{ORIGINAL}/weights.bin", f"../{ORIGINAL}/top.safetensors", "kinds.safetensors")
    files = [digest(folder / name) | {"name": name} for name in names if (folder / name).exists()]
    card |= {
        "id": folder.name,
        "name": f"Headstart 1 at {side}",
        "inputSize": side,
        "multiplyAdds": multiply_adds(made["modelTopology"]),
        "bytes": sum(file["bytes"] for file in files[:2]),
        "fingerprint": fingerprint(weights),
        "identity": identity(weights, card["featureLayer"], side),
        "files": files,
    }
    path.write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n")
    print(card["identity"])


if __name__ == "__main__":
    main()
