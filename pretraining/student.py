"""The student: the backbone, and a linear map from its embedding to the teacher's. It starts from Headstart 1."""

import torch
from torch import nn

import teacher
from data import ROOT
from layers_model import read_model
from network import build
from relu6 import replace_relu6

ANCESTOR = ROOT / "public" / "models" / "headstart-1"
INHERITED = {"stem": "stem", "block_1": "block_1", "block_2": "block_2", "block_3": "block_3",
             "block_5": "block_4", "block_6": "block_5", "block_7": "block_6", "features": "features"}
"""The blocks that start as Headstart 1's, by their names in both; the last is wider here, and its first channels are."""
ADDED = ("block_4", "block_8")
"""Residual blocks that start as the identity: the scale of what they add is zero."""
MAP_PENALTY = 0.01
BATCH_NORM_MOMENTUM = 0.05
"""The new blocks' statistics start from nothing and must keep up; the averaged weights smooth them."""


class Student(nn.Module):
    def __init__(self, side):
        super().__init__()
        self.backbone = build(side)
        replace_relu6(self.backbone)
        for norm in self.backbone.modules():
            if isinstance(norm, nn.BatchNorm2d):
                norm.momentum = BATCH_NORM_MOMENTUM
        self.map = nn.Linear(self.backbone.channels["pool"], teacher.FEATURES)

    def forward(self, x):
        """Embeddings of pictures x [n, 3, side, side], and the teacher's standardised features as guessed from them."""
        with torch.autocast(x.device.type, torch.bfloat16, enabled=self.training):
            embedding = self.backbone(x)
        embedding = embedding.float()
        return embedding, self.map(embedding)


@torch.no_grad()
def inherit(backbone):
    """Grows Headstart 1 into the new network, which first computes the same (as in Net2Net, arXiv 1511.05641)."""
    ancestor = read_model(ANCESTOR).tensors()
    for name, tensor in backbone.tensors().items():
        block = next((block for block in INHERITED if name.startswith(f"{block}_")), None)
        if block:
            old = ancestor[INHERITED[block] + name.removeprefix(block)]
            tensor[: len(old)] = old
        elif name in {f"{block}_project_bn/gamma" for block in ADDED}:
            tensor.zero_()


@torch.no_grad()
def fit_map(student, pictures, standard):
    """Sets the map by ridge regression, so that the first gradients do not tear up what was inherited."""
    student.backbone.train()
    embeddings = torch.cat([student.backbone(part) for part in pictures.split(64)])
    mean = embeddings.mean(0)
    x = embeddings - mean
    gram = x.T @ x
    gram += MAP_PENALTY * len(x) * x.var() * torch.eye(len(gram), device=x.device)
    weight = torch.linalg.solve(gram, x.T @ (standard - standard.mean(0))).T
    student.map.weight.copy_(weight)
    student.map.bias.copy_(standard.mean(0) - weight @ mean)
