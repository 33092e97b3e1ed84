"""The model card: card.json for the app and README.md for readers, from the files as they are and results.json."""

import hashlib
import json
import re

import results
from data import BACKBONE, CLASSES
from layers_model import read_weights
from network import INITIALISER, NAME, headstart

VERSION = "2.0.0"
FILES = ("model.json", "weights.bin", "top.safetensors", "kinds.safetensors")
PICTURES = 13_673 + 75_000
WATTS = {"cpu": (3, 15), "cuda": (200, 700)}
"""Power that training is charged with, low and high: one core of a server, or one data-centre GPU with its host."""
ANCESTOR_SECONDS = 5700
"""What training Headstart 1 took, on one core; it is what this one started as."""

RECIPE = (
    "It starts as Headstart 1, grown without changing what it computes, and learns from MobileNetV2 1.0 alone, which is shown the same picture enlarged to "
    "224×224: its pooled features, standardised, through a linear map; the ImageNet logits they lead to at temperature 2; and "
    "which pictures of a batch are alike, to the teacher and to Headstart 1 (centred kernel alignment). "
    "Pictures: crops of 30–100 % of a photo, mirrored or not; a quarter are two crops faded into one another, a fifth four "
    "small photos side by side. The student's alone are changed in colour and sharpness. AdamW, batches of 128, learning rate "
    "0.0006, steady, then down to zero in a straight line; bfloat16; exponentially averaged weights (0.998). The classifier was "
    "fitted afterwards, on the frozen embedding."
)
NETWORK = (
    "A 3×3 convolution to 16 channels at half the size; two fused inverted residuals to 24 and 48 channels, each halving the "
    "map again (one dense 3×3 convolution expands: quick where a map is large and thin); six inverted residuals, two of 48 and "
    "four of 112 channels (1×1 expands fourfold, 3×3 depthwise, 1×1 projects), the first of 112 halving the map; a 1×1 "
    "convolution to 640 channels, whose mean over the 8×8 positions is the embedding. Batch normalisation after every "
    "convolution, ReLU6 after all but the projections. It is Headstart 1 with one more block of 48 and of 112 channels and 128 "
    "more channels at the end."
)
KNOWN_GAPS = [
    "All it knows, a larger network told it, which learned the 1000 kinds of things of ImageNet (every sixth a dog): what is "
    "not among them, it knows only by likeness.",
    "It was shown few photos, some 14,000 sharp ones and 75,000 small ones, found on the web and mostly from Europe and North "
    "America; homes, clothes, food and faces from elsewhere are rare or missing.",
    "People are not a kind that its teacher knows: it tells what they wear and hold better than who they are or what they do.",
    "Letters, numbers, charts and drawings were rare, X-rays and maps are missing: for these it is little better than raw "
    "pixels.",
    "Small details are lost: a picture is read at 128 pixels a side, so text, faces far away and fine differences between "
    "species cannot be told apart.",
]
TERMS = (
    "The weights were trained on photos from public repositories, most of them research copies without a licence file, and on "
    "Tiny ImageNet, a subset of ImageNet, for research and teaching only. No photo is passed on here. The teacher, "
    "MobileNetV2, is under the Apache License 2.0."
)


def digest(path):
    data = path.read_bytes()
    return {"name": path.name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}


def fingerprint(weights):
    """SHA-256 of the float32 weights in manifest order, little-endian, after dequantisation."""
    return hashlib.sha256(b"".join(w.astype("<f4").tobytes() for w in weights.values())).hexdigest()


def energy(seconds, device):
    """Watt-hours, low and high, with what Headstart 1 had taken."""
    before, hours = ANCESTOR_SECONDS / 3600, seconds / 3600
    low, high = (before * core + hours * here for core, here in zip(WATTS["cpu"], WATTS[device.split(":")[0]]))
    return {
        "energyWhRange": [round(low, 1), round(high, 1)],
        "energyAssumptions": f"Not metered: {hours:.2f} h at {WATTS[device.split(':')[0]][0]} to {WATTS[device.split(':')[0]][1]} W, "
        f"and {before:.2f} h for Headstart 1 before it. The teacher's work is in it, trial runs are not.",
    }


def probe_table(table):
    """The probe's table with the sets named as the app's cards name them: handDigits, not hand-digits."""
    camel = lambda name: re.sub("-(.)", lambda match: match[1].upper(), name)
    return {name: {camel(key): value for key, value in row.items()} for name, row in table.items()}


def make_card():
    figures = results.read()
    training, accuracy, probe = figures["training"], figures["accuracy"], figures["probe"]
    weights = read_weights(BACKBONE)
    topology = json.loads((BACKBONE / "model.json").read_text())["modelTopology"]
    side = topology["config"]["layers"][0]["config"]["batch_input_shape"][1]
    files = [digest(BACKBONE / name) for name in FILES]
    return {
        "id": NAME,
        "name": "Headstart 2",
        "version": VERSION,
        "inputSize": side,
        "channels": 3,
        "scaling": "x/127-1",
        "embeddingLength": weights["features_bn/gamma"].size,
        "featureLayer": "features",
        "network": NETWORK,
        "weights": int(sum(w.size for w in weights.values())),
        "bytes": sum(file["bytes"] for file in files if file["name"] in ("model.json", "weights.bin")),
        "precision": "kernels float16, batch normalisation float32",
        "multiplyAdds": headstart(side)[1],
        "fingerprint": fingerprint(weights),
        "files": files,
        "initialiser": INITIALISER | {"batchNorm": "gamma 1, beta 0; mean and variance calibrated on pictures"},
        "training": {
            "data": "13,673 sharp photos of all kinds (144 pixels the short side) and Tiny ImageNet's 75,000 small ones",
            "pictures": PICTURES,
            "classes": CLASSES,
            "recipe": RECIPE,
            "epochs": round(training["pictures"] / PICTURES, 1),
            "shown": training["pictures"],
            "seconds": round(training["seconds"]),
            "device": training["machine"],
        } | energy(training["seconds"], training["device"]),
        "accuracy": {key: accuracy[key] for key in ("validationTop1", "validationTop5", "perClassBest", "perClassWorst")},
        "probe": probe_table(probe["table"]),
        "knownGaps": KNOWN_GAPS,
        "licence": TERMS,
    }


def probe_rows(table):
    """One row a backbone and set, and their mean."""
    shots = ("1", "5", "10", "25")
    yield "| backbone | input | pictures of | " + " | ".join(f"{s} a class" for s in shots) + " |"
    yield "|" + " --- |" * (3 + len(shots))
    for name, row in table.items():
        for key, value in row.items():
            if key != "inputSize":
                cells = " | ".join(f"{value['shots'][s]:.3f}" for s in shots)
                yield f"| {name} | {row['inputSize']} | {key} | {cells} |"


def prose(card):
    """The card for people who read Markdown."""
    training, accuracy = card["training"], card["accuracy"]
    names = lambda rows: ", ".join(f"{row['label']} ({row['top1']:.0%})" for row in rows)
    low, high = training["energyWhRange"]
    return "\n".join([
        f"# {card['name']}",
        "",
        f"A small image backbone for transfer learning: {card['inputSize']}×{card['inputSize']}×3 pictures scaled "
        f"x/127 − 1 in, an embedding of {card['embeddingLength']} numbers out (the mean of `{card['featureLayer']}` "
        f"over its positions). {card['weights']:,} weights, {card['multiplyAdds'] / 1e6:.1f} million multiply-adds a "
        f"picture, {card['bytes'] / 1e6:.2f} MB ({card['precision']}). How it was made: [`pretraining/`]"
        "(../../../pretraining/README.md).",
        "",
        "| file | what |",
        "| --- | --- |",
        "| `model.json`, `weights.bin` | the backbone, a TensorFlow.js layers model |",
        "| `top.safetensors` | the 200-class classifier: logits = embedding · `kernel` + `bias`; the labels are in its metadata |",
        "| `kinds.safetensors` | what one held-out photo of each kind is just before the last block, one byte a number (times `steps`, one a channel): to see what fine-tuning forgets; the photos themselves are not in it |",
        "| `card.json` | this card, for programs |",
        "",
        "## Network",
        card["network"],
        "",
        "## Training",
        f"{training['data']}; {training['pictures']:,} pictures. {training['recipe']} {training['shown']:,} pictures shown in "
        f"{training['seconds'] / 60:.0f} minutes on {training['device']}. Energy: between {low} and {high} Wh. "
        f"{training['energyAssumptions']}",
        "",
        "## Accuracy",
        f"Of 10,000 validation photos (64×64, enlarged) it names {accuracy['validationTop1']:.1%} right among 200 classes "
        f"({accuracy['validationTop5']:.1%} within five guesses). Best: {names(accuracy['perClassBest'])}. "
        f"Worst: {names(accuracy['perClassWorst'])}.",
        "",
        "## Linear probe",
        "Accuracy of a multinomial logistic regression on frozen embeddings, mean of 5 draws, by pictures a class. "
        "The sets were never trained or tuned on.",
        "",
        *probe_rows(card["probe"]),
        "",
        "## Known gaps",
        *(f"- {gap}" for gap in card["knownGaps"]),
        "",
        "## Terms",
        card["licence"],
        "",
        f"Fingerprint (SHA-256 of the float32 weights in manifest order): `{card['fingerprint']}`",
        "",
    ])


if __name__ == "__main__":
    card = make_card()
    (BACKBONE / "card.json").write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n")
    (BACKBONE / "README.md").write_text(prose(card))
    print(card["fingerprint"])
