"""The teacher's targets, computed once: MobileNetV2 1.0's pooled features of every training photo, enlarged."""

import argparse
import time

import numpy as np
import torch
import torch.nn.functional as F

from data import SHARED, WORK, load
from layers_model import read_model, read_weights

TEACHER = SHARED / "backbones" / "mobilenet_v2_1.0_224"
FEATURES = 1280
BATCH = 50


def enlarge(photos, side):
    """Pictures [n, 3, side, side] scaled x/127 − 1 from uint8 photos [n, h, w, 3]."""
    x = torch.as_tensor(photos).permute(0, 3, 1, 2).float()
    x = F.interpolate(x, size=(side, side), mode="bicubic", align_corners=False).clamp(0, 255)
    return x / 127 - 1


def classifier():
    """The teacher's last layer: kernel [1280, 1001] and bias [1001]; index 0 is background."""
    weights = read_weights(TEACHER)
    kernel, bias = (torch.from_numpy(weights[f"conv_preds_1/{part}"].copy()) for part in ("kernel", "bias"))
    return kernel.reshape(FEATURES, -1), bias


def make_runner(side, device):
    """The teacher as a function of a batch; on a CPU through onnxruntime where it is installed (it is faster)."""
    network = read_model(TEACHER, outputs=["gap"]).to(device)
    try:
        if device != "cpu":
            raise ImportError
        import onnxruntime
    except ImportError:
        network = network.to(memory_format=torch.channels_last)
        return lambda x: network(x.to(device)).cpu().numpy()
    path = WORK / f"teacher-{side}.onnx"
    torch.onnx.export(network, torch.zeros(BATCH, 3, side, side), path, input_names=["x"], dynamo=False)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = torch.get_num_threads()
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    return lambda x: session.run(None, {"x": x.numpy()})[0]


def open_targets(count):
    """The targets [count, 1280] as float16 on disk; a row not yet computed is NaN in its first column."""
    path = WORK / "train-targets.npy"
    if path.exists():
        return np.load(path, mmap_mode="r+")
    targets = np.lib.format.open_memmap(path, "w+", np.float16, (count, FEATURES))
    targets[:, 0] = np.nan
    return targets


@torch.inference_mode()
def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--side", type=int, default=160, help="side to which the teacher's pictures are enlarged")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    photos, _ = load("train")
    targets = open_targets(len(photos))
    run = make_runner(args.side, args.device)
    started = time.perf_counter()
    for i in range(0, len(photos), BATCH):
        if np.isnan(targets[i, 0]):
            targets[i : i + BATCH] = run(enlarge(photos[i : i + BATCH], args.side))
            if i % 2000 == 0:
                print(f"{i + BATCH} photos, {time.perf_counter() - started:.0f} s", flush=True)


if __name__ == "__main__":
    main()
