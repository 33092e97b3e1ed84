"""Pretraining: 200 labels and the teacher's features at once, averaged weights, a cosine over the time allowed."""

import argparse
import copy
import json
import math
import time

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import teacher
from augment import augment
from data import CLASSES, WORK, load
from network import build
from pictures import scale

BATCH = 256
LEARNING_RATE = 3e-3
WARM_UP = 400  # steps
WEIGHT_DECAY = 0.05
LABEL_SMOOTHING = 0.1
SMALLEST_CROP = 0.4
FEATURE_WEIGHT = 2.0
LOGIT_WEIGHT = 0.5
TEMPERATURE = 2.0
AVERAGE = 0.999
SEED = 0


class Student(nn.Module):
    """The backbone, its 200-class top, and a linear map from its embedding to the teacher's."""

    def __init__(self, side):
        super().__init__()
        self.backbone = build(side)
        length = self.backbone.channels["pool"]
        self.top = nn.Linear(length, CLASSES)
        self.map = nn.Linear(length, teacher.FEATURES)

    def forward(self, x):
        embedding = self.backbone(x)
        return self.top(embedding), self.map(embedding)


class Distillation(nn.Module):
    """How far the mapped embedding is from the teacher's: as standardised features and as ImageNet logits."""

    def __init__(self, targets):
        super().__init__()
        sample = torch.from_numpy(targets[:20000].astype(np.float32))
        self.register_buffer("mean", sample.mean(0))
        self.register_buffer("deviation", sample.std(0) + 0.05)
        kernel, bias = teacher.classifier()
        self.register_buffer("kernel", kernel)
        self.register_buffer("bias", bias)

    def forward(self, mapped, target):
        standard = (target - self.mean) / self.deviation
        feature_loss = F.mse_loss(mapped, standard)
        logits = (mapped * self.deviation + self.mean) @ self.kernel + self.bias
        soft = F.softmax((target @ self.kernel + self.bias) / TEMPERATURE, -1)
        logit_loss = F.cross_entropy(logits / TEMPERATURE, soft)
        return FEATURE_WEIGHT * feature_loss + LOGIT_WEIGHT * logit_loss


def batches(count, device, generator):
    """Endless batches of indices, a fresh order every epoch."""
    while True:
        order = torch.randperm(count, generator=generator)
        for i in range(0, count - BATCH + 1, BATCH):
            yield order[i : i + BATCH].sort().values.to(device)


def learning_rate(step, progress):
    """A linear warm-up, then a cosine down to zero; progress runs from 0 to 1."""
    return LEARNING_RATE * min(1, step / WARM_UP) * 0.5 * (1 + math.cos(math.pi * min(progress, 1)))


@torch.no_grad()
def average(mean, student, step):
    """Moves the averaged weights (and batch-norm statistics) a little towards the student's."""
    weight = 1 - min(AVERAGE, (1 + step) / (10 + step))
    for kept, new in zip(mean.state_dict().values(), student.state_dict().values()):
        kept.lerp_(new, weight) if kept.is_floating_point() else kept.copy_(new)


@torch.inference_mode()
def accuracy(student, photos, labels, side, device):
    """Top-1 over the first photos, enlarged to `side`; the answer for each photo as well."""
    student.eval()
    right = []
    for i in range(0, len(labels), 500):
        x = scale(photos[i : i + 500].copy()).to(device)
        if side != x.shape[-1]:
            x = F.interpolate(x, size=(side, side), mode="bilinear", align_corners=False)
        right.append(student(x)[0].argmax(1).cpu().numpy() == labels[i : i + 500])
    return np.concatenate(right)


def parse():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--side", type=int, default=64, help="side of the pictures that training sees")
    parser.add_argument("--epochs", type=float, default=300)
    parser.add_argument("--minutes", type=float, default=math.inf, help="stop after this long, if epochs take longer")
    parser.add_argument("--save-every", type=float, default=5, help="minutes between checkpoints")
    parser.add_argument("--bfloat16", action="store_true", help="mixed precision: quicker on a GPU")
    return parser.parse_args()


def main():
    args = parse()
    device = torch.device(args.device)
    torch.set_num_threads(args.threads)
    torch.manual_seed(SEED)
    photos, labels = load("train")
    val_photos, val_labels = load("val")
    targets = teacher.open_targets(len(photos))
    on_device = device.type != "cpu"  # a GPU holds all photos; a CPU reads them from the mapped file
    if on_device:
        photos, targets = (torch.from_numpy(np.array(array)).to(device) for array in (photos, targets))
    labels = torch.from_numpy(labels).long().to(device)

    student = Student(args.side).to(device, memory_format=torch.channels_last)
    mean = copy.deepcopy(student).eval()
    distillation = Distillation(teacher.open_targets(len(photos))).to(device)
    decayed = [p for p in student.parameters() if p.ndim > 1]
    plain = [p for p in student.parameters() if p.ndim <= 1]
    optimiser = torch.optim.AdamW([{"params": decayed}, {"params": plain, "weight_decay": 0}], weight_decay=WEIGHT_DECAY)
    step, spent = 0, 0.0

    path = WORK / "checkpoint.pt"
    if path.exists():
        state = torch.load(path, map_location=device)
        student.load_state_dict(state["student"]), mean.load_state_dict(state["mean"])
        optimiser.load_state_dict(state["optimiser"])
        step, spent = state["step"], state["seconds"]

    def save():
        temporary = path.with_suffix(".new")
        torch.save({"student": student.state_dict(), "mean": mean.state_dict(), "optimiser": optimiser.state_dict(),
                    "step": step, "seconds": spent, "epochs": step * BATCH / len(labels), "side": args.side,
                    "device": args.device, "threads": args.threads}, temporary)
        temporary.replace(path)

    def report(loss, rate):
        top1 = accuracy(mean, val_photos[:2000], val_labels[:2000], 64, device).mean()
        line = {"step": step, "epochs": round(step * BATCH / len(labels), 2), "seconds": round(spent),
                "loss": round(loss, 3), "learningRate": round(rate, 6), "validationTop1Of2000": round(float(top1), 4)}
        print(json.dumps(line), flush=True)

    last_step = int(args.epochs * len(labels) / BATCH)
    limit = args.minutes * 60
    saved = spent
    losses = []
    generator = torch.Generator().manual_seed(SEED + step)
    for chosen in batches(len(labels), device, generator):
        started = time.perf_counter()
        progress = max(step / last_step, spent / limit)
        if progress >= 1:
            break
        for group in optimiser.param_groups:
            group["lr"] = rate = learning_rate(step, progress)
        rows = chosen if on_device else chosen.numpy()
        pictures, target = photos[rows], targets[rows]
        if not on_device:
            pictures, target = torch.from_numpy(pictures), torch.from_numpy(target)
        target = target.float()
        known = ~target[:, 0].isnan()  # the teacher may still be working through the photos
        student.train()
        with torch.autocast(device.type, torch.bfloat16, enabled=args.bfloat16):
            logits, mapped = student(augment(pictures, args.side, SMALLEST_CROP))
        loss = F.cross_entropy(logits.float(), labels[chosen], label_smoothing=LABEL_SMOOTHING)
        if known.any():
            loss = loss + distillation(mapped[known].float(), target[known])
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(student.parameters(), 5.0)
        optimiser.step()
        step += 1
        average(mean, student, step)
        losses.append(loss.detach())
        spent += time.perf_counter() - started
        if spent - saved > args.save_every * 60 or step == 300:
            report(torch.stack(losses).mean().item(), rate)
            save()
            saved, losses = spent, []
    report(torch.stack(losses).mean().item() if losses else 0.0, 0.0)
    save()


if __name__ == "__main__":
    main()
