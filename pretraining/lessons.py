"""Lessons: views for the student together with what the teacher makes of them, in batches that any process can make anew."""

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset

from network import SIDE
from teacher import SIDE as TEACHER_SIDE
from teacher import Teacher, open_cache
from views import Views

BATCH = 128
FIRST = 2048
"""Views that are there at least before the first step: they fit the student's map and say how the teacher's features are spread."""
HELD = 1024
SEED = 0


def new_in_step(known, fresh, capacity):
    """How many views of a step nobody has seen, where `known` were seen before it: `fresh` until `capacity` are kept.

    Where no more than the first are kept, all are new."""
    return BATCH if capacity <= FIRST else max(0, min(fresh, capacity - known))


def views_of_step(step, known, fresh, capacity):
    """The numbers of a step's views: the new ones, and others drawn from those known. The same on every machine."""
    new = new_in_step(known, fresh, capacity)
    drawn = np.random.default_rng([SEED, step]).integers(known, size=BATCH - new)
    return np.concatenate([np.arange(known, known + new), drawn])


def views_from(step, known, fresh, capacity):
    """The views of this step, and of every one after it."""
    while True:
        yield views_of_step(step, known, fresh, capacity)
        known += new_in_step(known, fresh, capacity)
        step += 1


def collate(items):
    """(numbers, student's pictures, which of them the teacher must look at, their enlargements)."""
    numbers, pictures, enlarged = zip(*items)
    unknown = np.array([picture is not None for picture in enlarged])
    seen = [torch.from_numpy(picture) for picture in enlarged if picture is not None]
    stacked = torch.from_numpy(np.stack(pictures))
    return np.array(numbers), stacked, unknown, torch.stack(seen) if seen else None


class Pictures(Dataset):
    """View `number` as the student sees it, and as the teacher does unless its features are in the cache."""

    def __init__(self, split, cache):
        self.views, self.cache = Views(split), cache

    def __getitem__(self, number):
        known = number < len(self.cache) and not np.isnan(self.cache[number, 0])
        pictures = self.views.show(number, (SIDE,) if known else (SIDE, TEACHER_SIDE))
        small, *enlarged = (np.array(picture) for picture in pictures)
        return number, small, enlarged[0] if enlarged else None


class Lessons:
    """Pictures, uint8 [n, side, side, 3], with the teacher's features [n, 1280], on the device that trains.

    `capacity` views' features are kept on disk under the split's name."""

    def __init__(self, split, capacity, device, workers=0):
        self.teacher = Teacher().to(device)
        self.cache = open_cache(split, capacity)
        self.pictures = Pictures(split, self.cache)
        self.device, self.workers = device, workers

    def kept(self):
        """How many views' features are in the cache, from the first one on without a gap."""
        missing = np.isnan(self.cache[:, 0])
        return int(missing.argmax()) if missing.any() else len(missing)

    def batches(self, numbers):
        """One lesson for each array of numbers that the iterable gives."""
        loader = DataLoader(self.pictures, batch_sampler=numbers, collate_fn=collate, num_workers=self.workers)
        return (self.taught(*batch) for batch in loader)

    def taught(self, numbers, pictures, unknown, enlarged):
        features = np.empty((len(numbers), self.cache.shape[1]), np.float16)  # as they are kept, so that all agree
        if unknown.any():
            features[unknown] = self.teacher(enlarged).cpu().numpy()
            self.keep(numbers[unknown], features[unknown])
        features[~unknown] = self.cache[numbers[~unknown]]
        return pictures.to(self.device), torch.from_numpy(features).to(self.device).float()

    def keep(self, numbers, features):
        kept = numbers < len(self.cache)
        self.cache[numbers[kept], 1:] = features[kept, 1:]
        self.cache[numbers[kept], 0] = features[kept, 0]  # last: until then the row reads as not computed
