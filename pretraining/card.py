"""The model card: card.json for the app and README.md for readers, from the files as they are and results.json."""

import hashlib
import json

import results
from data import BACKBONE, CLASSES
from layers_model import read_weights
from network import INITIALISER, NAME, headstart

VERSION = "1.0.0"
FILES = ("model.json", "weights.bin", "top.safetensors", "kinds.safetensors")
WATTS = {"cpu": (3, 15), "cuda": (200, 700)}
"""Power that training is charged with, low and high: one core of a server, or one data-centre GPU with its host."""

RECIPE = (
    "AdamW, batches of 256, learning rate 0.003 with warm-up and cosine; cross entropy on the labels (smoothing 0.1) "
    "plus distillation from MobileNetV2 1.0 (its pooled features of the photo enlarged to 160×160, standardised, "
    "through a linear map; and its ImageNet logits at temperature 2). Random crops of 40–100 % of the photo, flips, "
    "colour, blur and sharpening, on 64×64 pictures. Exponentially averaged weights (0.999)."
)
NETWORK = (
    "A 3×3 convolution to 16 channels at half the size; two fused inverted residuals to 24 and 48 channels, each halving the "
    "map again (one dense 3×3 convolution expands: quick where a map is large and thin); four inverted residuals of 48, 112, "
    "112 and 112 channels (1×1 expands fourfold, 3×3 depthwise, 1×1 projects), one of them halving the map; a 1×1 convolution "
    "to 512 channels, whose mean over the 5×5 positions is the embedding. Batch normalisation after every convolution, ReLU6 "
    "after all but the projections."
)
KNOWN_GAPS = [
    "It saw 200 kinds of things (animals, tools, vehicles, food, landmarks), each as a 64×64 web photo; what is not "
    "among them, it knows only by likeness.",
    "People are not a class. The photos were gathered on the web before 2010, mostly from Europe and North America, so "
    "homes, clothes, food and faces from elsewhere are rare or missing.",
    "Letters, numbers, drawings, screens, X-rays and maps are missing: for these it is little better than raw pixels.",
    "Small details are lost: a picture is read at a few dozen pixels a side, so text, faces far away and fine "
    "differences between species cannot be told apart.",
    "Labels of the training photos are partly wrong or ambiguous (several things in one picture, one label).",
]
TERMS = (
    "The weights were trained on Tiny ImageNet, a subset of ImageNet, whose photos are for research and teaching only "
    "and are not passed on here. The teacher, MobileNetV2, is under the Apache License 2.0."
)


def digest(path):
    data = path.read_bytes()
    return {"name": path.name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}


def fingerprint(weights):
    """SHA-256 of the float32 weights in manifest order, little-endian, after dequantisation."""
    return hashlib.sha256(b"".join(w.astype("<f4").tobytes() for w in weights.values())).hexdigest()


def energy(seconds, device):
    low, high = WATTS[device.split(":")[0]]
    hours = seconds / 3600
    return {
        "energyWhRange": [round(low * hours, 1), round(high * hours, 1)],
        "energyAssumptions": f"Not metered: {hours:.2f} h at {low} to {high} W. The teacher's one pass over the photos "
        "and trial runs are not counted.",
    }


def make_card():
    figures = results.read()
    training, accuracy, probe = figures["training"], figures["accuracy"], figures["probe"]
    weights = read_weights(BACKBONE)
    topology = json.loads((BACKBONE / "model.json").read_text())["modelTopology"]
    side = topology["config"]["layers"][0]["config"]["batch_input_shape"][1]
    files = [digest(BACKBONE / name) for name in FILES]
    return {
        "id": NAME,
        "name": "Headstart 1",
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
            "data": "Tiny ImageNet: 64×64 photos of 200 ImageNet classes",
            "pictures": 100_000,
            "classes": CLASSES,
            "recipe": RECIPE,
            "epochs": round(training["epochs"], 1),
            "seconds": round(training["seconds"]),
            "device": training["machine"],
        } | energy(training["seconds"], training["device"]),
        "accuracy": {key: accuracy[key] for key in ("validationTop1", "validationTop5", "perClassBest", "perClassWorst")},
        "probe": probe["table"],
        "knownGaps": KNOWN_GAPS,
        "licence": TERMS,
    }


def probe_rows(table):
    shots = ("1", "5", "10", "25")
    yield "| backbone | input | " + " | ".join(f"fruit, {s}" for s in shots) + " | " + " | ".join(f"hands, {s}" for s in shots) + " |"
    yield "|" + " --- |" * 10
    for name, row in table.items():
        cells = [f"{row[key]['shots'][s]:.2f}" for key in ("fruit", "handDigits") for s in shots]
        yield f"| {name} | {row['inputSize']} | " + " | ".join(cells) + " |"


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
        f"{training['data']}; {training['pictures']:,} pictures. {training['recipe']} {training['epochs']} epochs in "
        f"{training['seconds'] / 60:.0f} minutes on {training['device']}. Energy: between {low} and {high} Wh. "
        f"{training['energyAssumptions']}",
        "",
        "## Accuracy",
        f"Of 10,000 validation photos (64×64, enlarged) it names {accuracy['validationTop1']:.1%} right among 200 classes "
        f"({accuracy['validationTop5']:.1%} within five guesses). Best: {names(accuracy['perClassBest'])}. "
        f"Worst: {names(accuracy['perClassWorst'])}.",
        "",
        "## Linear probe",
        "Accuracy of a multinomial logistic regression on frozen embeddings, mean of 5 draws, by pictures a class: "
        "six kinds of fruit in shops, ten numbers shown by hand.",
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
