"""How far the student is from the teacher: as standardised features, and as the ImageNet logits they lead to."""

import torch
import torch.nn.functional as F
from torch import nn

import teacher

FEATURE_WEIGHT = 2.0
LOGIT_WEIGHT = 0.5
TEMPERATURE = 2.0


class Distillation(nn.Module):
    """The loss of guesses against the teacher's features; `sample` [n, 1280] says how the features are spread."""

    def __init__(self, sample):
        super().__init__()
        self.register_buffer("mean", sample.mean(0))
        self.register_buffer("deviation", sample.std(0) + 0.05)
        kernel, bias = teacher.classifier()
        self.register_buffer("kernel", kernel)
        self.register_buffer("bias", bias)

    def standardised(self, features):
        return (features - self.mean) / self.deviation

    def forward(self, guessed, features):
        """`guessed` are standardised features [n, 1280]; the logits are compared by the Kullback-Leibler divergence."""
        feature_loss = F.mse_loss(guessed, self.standardised(features))
        logits = (guessed * self.deviation + self.mean) @ self.kernel + self.bias
        soft = F.log_softmax((features @ self.kernel + self.bias) / TEMPERATURE, -1)
        logit_loss = F.kl_div(F.log_softmax(logits / TEMPERATURE, -1), soft, log_target=True, reduction="batchmean")
        return FEATURE_WEIGHT * feature_loss + LOGIT_WEIGHT * logit_loss
