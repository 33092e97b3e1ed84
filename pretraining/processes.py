"""Training in several processes, started by torchrun; alone without it."""

import os

import torch
from torch import distributed
from torch.nn.parallel import DistributedDataParallel


class Processes:
    """How many processes there are, and which of them this is. The first one writes."""

    def __init__(self, device):
        self.count = int(os.environ.get("WORLD_SIZE", 1))
        self.rank = int(os.environ.get("RANK", 0))
        self.first = self.rank == 0
        if self.count > 1:
            distributed.init_process_group("nccl" if device == "cuda" else "gloo")
            if device == "cuda":
                torch.cuda.set_device(int(os.environ["LOCAL_RANK"]))

    def wait(self):
        """Until all have come here."""
        if self.count > 1:
            distributed.barrier()

    def share(self, numbers):
        """This process's part of a batch."""
        return numbers[self.rank :: self.count]

    def wrapped(self, module):
        """The module with gradients averaged over all processes."""
        return module if self.count == 1 else DistributedDataParallel(module)

    def mean(self, value, device):
        """The mean of every process's value, the same number in all of them."""
        if self.count == 1:
            return value
        tensor = torch.tensor([value], dtype=torch.float64, device=device)
        distributed.all_reduce(tensor)
        return tensor.item() / self.count
