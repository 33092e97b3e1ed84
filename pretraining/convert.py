"""From the cooled checkpoint to TensorFlow.js: model.json, weights.bin, and a parity file."""

import argparse
import json

import numpy as np
import torch

import results
from data import BACKBONE, HERE, WORK
from layers_model import kernel_order, read_model
from student import Student

SHARD = "weights.bin"
PARITY_PICTURES = 2
FIGURES = ("step", "seconds", "cooling", "pictures", "known", "side", "device", "threads", "processes", "heldOutLoss")
"""What the checkpoint says of how it was made, for results.json."""


def manifest_array(name, tensor):
    """A weight as the manifest stores it: kernels HWIO in float16, batch normalisation in float32."""
    values = tensor.detach().cpu().numpy()
    if values.ndim == 4:
        return np.ascontiguousarray(values.transpose(np.argsort(kernel_order(name)))).astype(np.float16)
    return values.astype(np.float32)


def write_backbone(network):
    """model.json and its one shard."""
    arrays = {name: manifest_array(name, tensor) for name, tensor in network.tensors().items()}
    entries = []
    for name, array in arrays.items():
        entry = {"name": name, "shape": list(array.shape), "dtype": "float32"}
        entries.append(entry | ({"quantization": {"dtype": "float16"}} if array.dtype == np.float16 else {}))
    model = {"format": "layers-model", "generatedBy": "headstart pretraining", "convertedBy": None,
             "modelTopology": network.topology, "weightsManifest": [{"paths": [SHARD], "weights": entries}]}
    BACKBONE.mkdir(parents=True, exist_ok=True)
    (BACKBONE / "model.json").write_text(json.dumps(model, separators=(",", ":")))
    (BACKBONE / SHARD).write_bytes(b"".join(array.tobytes() for array in arrays.values()))


def parity_pictures(side):
    """Noise that any language can make anew: value i is the top byte of (i + 1) · 2654435761 mod 2³²."""
    count = PARITY_PICTURES * side * side * 3
    values = (np.arange(1, count + 1, dtype=np.uint64) * 2654435761 & 0xFFFFFFFF) >> 24
    return values.astype(np.float32).reshape(PARITY_PICTURES, side, side, 3) / 127 - 1


@torch.inference_mode()
def write_parity(side):
    """What PyTorch makes of the parity pictures, from the files just written; check_convert.mjs compares."""
    network = read_model(BACKBONE, outputs=["features", "pool"])
    features, pool = network(torch.from_numpy(parity_pictures(side)).permute(0, 3, 1, 2))
    expected = {"features": features.permute(0, 2, 3, 1), "pool": pool}
    parity = {"pictures": PARITY_PICTURES, "side": side}
    for name, values in expected.items():
        flat = values.flatten()
        parity[name] = {"shape": list(values.shape), "mean": flat.mean().item(),
                        "first": [round(v, 6) for v in flat[:512].tolist()]}
    (HERE / "parity.json").write_text(json.dumps(parity) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", default="cooled.pt", help="which of the checkpoints in HEADSTART_WORK")
    args = parser.parse_args()
    state = torch.load(WORK / args.checkpoint, map_location="cpu")
    student = Student(state["side"])
    student.load_state_dict(state["mean"])
    write_backbone(student.backbone)
    write_parity(state["side"])
    results.write("training", {key: state[key] for key in FIGURES}, device=state["device"])
    print({file.name: file.stat().st_size for file in sorted(BACKBONE.iterdir())})


if __name__ == "__main__":
    main()
