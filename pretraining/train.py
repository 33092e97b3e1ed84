"""Pretraining: a patient student, shown what the teacher is shown; steady for as long as there is time, then cooled down."""

import argparse
import copy
import json
import math
import time

import numpy as np
import torch
from torch import nn

from augment import augment
from data import WORK
from distillation import Distillation
from lessons import BATCH, FIRST, HELD, Lessons, new_in_step, views_from
from network import SIDE
from pictures import scale
from processes import Processes
from layers_model import read_model
from student import ANCESTOR, Student, fit_map, inherit

LEARNING_RATE = 6e-4
WARM_UP = 60  # steps
WEIGHT_DECAY = 0.05
CLIPPED = 5.0
"""The longest gradient."""
AVERAGE = 0.998
SEED = 0
STEADY, COOLED = WORK / "checkpoint.pt", WORK / "cooled.pt"
"""The steady part can always go on; each cool-down is a branch from it, and makes the weights that ship."""


def learning_rate(step, progress):
    """Warm-up, then steady; `progress` through the cool-down, 0 to 1, lowers it in a straight line."""
    return LEARNING_RATE * min(1, (step + 1) / WARM_UP) * (1 - min(progress, 1))


@torch.no_grad()
def average(mean, student, step):
    """Moves the averaged weights (and batch-norm statistics) a little towards the student's."""
    weight = 1 - min(AVERAGE, (1 + step) / (10 + step))
    for kept, new in zip(mean.state_dict().values(), student.state_dict().values()):
        kept.lerp_(new, weight) if kept.is_floating_point() else kept.copy_(new)


def make_optimiser(student):
    """AdamW; no decay of biases and batch normalisation."""
    decayed = [p for p in student.parameters() if p.ndim > 1]
    plain = [p for p in student.parameters() if p.ndim <= 1]
    return torch.optim.AdamW([{"params": decayed}, {"params": plain, "weight_decay": 0}], weight_decay=WEIGHT_DECAY)


class Training:
    """Student, averaged weights and optimiser, with how far they have come; saved and taken up again as one."""

    def __init__(self, device, lessons):
        first = lessons.batches(np.arange(FIRST).reshape(-1, BATCH).tolist())
        pictures, features = (torch.cat(parts) for parts in zip(*first))
        self.device = device
        self.distillation = Distillation(features).to(device)
        self.student = Student(SIDE).to(device, memory_format=torch.channels_last)
        inherit(self.student.backbone)
        fit_map(self.student, scale(pictures), self.distillation.standardised(features))
        self.mean = copy.deepcopy(self.student).eval()
        self.optimiser = make_optimiser(self.student)
        self.ancestor = read_model(ANCESTOR).to(device, memory_format=torch.channels_last)
        self.step, self.known, self.seconds, self.cooling = 0, lessons.kept(), 0.0, None

    def load(self, path):
        state = torch.load(path, map_location=self.device)
        for name in ("student", "mean", "optimiser"):
            getattr(self, name).load_state_dict(state[name])
        self.step, self.known = state["step"], state["known"]
        self.seconds, self.cooling = state["seconds"], state["cooling"]

    def save(self, path, **told):
        temporary = path.with_suffix(".new")
        state = {name: getattr(self, name).state_dict() for name in ("student", "mean", "optimiser")}
        counts = {name: getattr(self, name) for name in ("step", "known", "seconds", "cooling")}
        torch.save(state | counts | told, temporary)
        temporary.replace(path)

    def learn(self, learner, rate, pictures, features):
        """One step; returns its loss."""
        for group in self.optimiser.param_groups:
            group["lr"] = rate
        self.student.train()
        with torch.no_grad(), torch.autocast(pictures.device.type, torch.bfloat16):
            kept = self.ancestor(scale(pictures)).float()
        loss = self.distillation(learner(augment(pictures)), features, kept)
        self.optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(self.student.parameters(), CLIPPED)
        self.optimiser.step()
        self.step += 1
        average(self.mean, self.student, self.step)
        return loss.detach()

    @torch.inference_mode()
    def held_out_loss(self, held):
        """The averaged weights' loss on views of photos that training never sees, without changes of colour."""
        lessons = held.batches(np.arange(HELD).reshape(-1, BATCH).tolist())
        losses = [self.distillation(self.mean(scale(pictures)), features) for pictures, features in lessons]
        return torch.stack(losses).mean().item()


def parse():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--workers", type=int, default=0, help="processes that make pictures; a GPU needs one for each core")
    parser.add_argument("--minutes", type=float, default=math.inf, help="of the steady part, all resumptions together (on a CPU, processor time)")
    parser.add_argument("--cooldown", type=float, help="minutes: take the newest checkpoint, lower the learning rate to zero, and stop")
    parser.add_argument("--steps", type=float, default=math.inf, help="stop at this step")
    parser.add_argument("--views", type=int, help="how many views' features are kept on disk (none on a GPU, 300,000 else)")
    parser.add_argument("--fresh", type=int, default=64, help="new views a step, until so many are kept; the others are drawn from these")
    parser.add_argument("--save-every", type=float, default=2, help="minutes between checkpoints")
    args = parser.parse_args()
    args.views = args.views if args.views is not None else 0 if args.device == "cuda" else 300_000
    return args


def take_up(training, cooldown):
    """Goes on from the newest checkpoint, if there is one; returns where the next ones go."""
    path = STEADY if cooldown is None else COOLED
    unfinished = path.exists()
    if unfinished and cooldown is not None:
        unfinished = torch.load(path, map_location="cpu")["cooling"] < cooldown * 60
    if unfinished or STEADY.exists():
        training.load(path if unfinished else STEADY)
    if cooldown is not None and not unfinished:
        training.cooling = 0.0
    return path


def main():
    args = parse()
    torch.set_num_threads(args.threads)
    torch.manual_seed(SEED)
    processes = Processes(args.device)
    device = torch.device(args.device)
    for turn in range(2):  # the first process fills the cache, the others read it
        if processes.first == (turn == 0):
            lessons = Lessons("train", max(args.views, FIRST), device, args.workers)
            held = Lessons("held", HELD, device)
            training = Training(device, lessons)
        processes.wait()
    path = take_up(training, args.cooldown)
    learner = processes.wrapped(training.student)
    clock = time.process_time if device.type == "cpu" else time.perf_counter
    losses, rate, saved = [], 0.0, training.seconds

    def report(saving=True):
        loss = processes.mean(torch.stack(losses).mean().item() if losses else math.nan, device)
        if processes.first:
            judged = training.held_out_loss(held)
            line = {"step": training.step, "seconds": round(training.seconds), "loss": round(loss, 4), "rate": round(rate, 6),
                    "heldOutLoss": round(judged, 4), "time": time.strftime("%H:%M:%S")}
            print(json.dumps(line), flush=True)
            if saving:
                training.save(path, loss=loss, heldOutLoss=judged, side=SIDE, pictures=training.step * BATCH,
                              device=args.device, threads=args.threads, processes=processes.count)
        losses.clear()

    report(saving=False)
    views = views_from(training.step, training.known, args.fresh, args.views)
    steps = (processes.share(numbers).tolist() for numbers in views)
    started = clock()
    for pictures, features in lessons.batches(steps):
        progress = 0 if training.cooling is None else training.cooling / (args.cooldown * 60)
        if progress >= 1 or training.step >= args.steps or training.cooling is None and training.seconds >= args.minutes * 60:
            break
        rate = learning_rate(training.step, progress)
        torch.manual_seed(SEED + processes.count * training.step + processes.rank)  # for the colours
        losses.append(training.learn(learner, rate, pictures, features))
        spent = processes.mean(clock() - started, device)
        started = clock()
        training.known += new_in_step(training.known, args.fresh, args.views)
        training.seconds += spent
        training.cooling = None if training.cooling is None else training.cooling + spent
        if training.seconds - saved > args.save_every * 60:
            report()
            saved, started = training.seconds, clock()
    report()


if __name__ == "__main__":
    main()
