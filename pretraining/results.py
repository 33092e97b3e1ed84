"""Every figure in one file: each step writes its section of results.json, with the machine and the time."""

import json
import platform
import time

import torch

from data import HERE

PATH = HERE / "results.json"


def processor():
    """What the processor calls itself."""
    try:
        lines = open("/proc/cpuinfo").read().splitlines()
        return next(line.split(":")[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor()


def machine(device="cpu"):
    """The device in words."""
    if torch.device(device).type == "cuda":
        return torch.cuda.get_device_name(device)
    threads = torch.get_num_threads()
    return f"{processor()}, {threads} thread{'s' if threads > 1 else ''}"


def read():
    return json.loads(PATH.read_text()) if PATH.exists() else {}


def write(section, figures, device="cpu"):
    """Replaces one section."""
    stamp = {"machine": machine(device), "torch": torch.__version__, "date": time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime())}
    PATH.write_text(json.dumps(read() | {section: figures | stamp}, indent=2) + "\n")
