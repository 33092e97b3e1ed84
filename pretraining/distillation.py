"""How far the student is from the teacher: in what it guesses of the features, and in which pictures it finds alike."""

import torch
import torch.nn.functional as F
from torch import nn

import teacher

FEATURE_WEIGHT = 2.0
LOGIT_WEIGHT = 0.5
LIKENESS_WEIGHT = 3.0
TEMPERATURE = 2.0


def likenesses(x):
    """The products of every two different rows of x [n, length], about the mean row: [n, n], zero on the diagonal."""
    x = x - x.mean(0)
    return (x @ x.T).fill_diagonal_(0)


def unlikeness(embeddings, *wanted):
    """One less the cosine between the likenesses in a batch and those that are wanted, the mean over several embeddings;
    as in similarity-preserving distillation (Tung and Mori, arXiv 1907.09682) and centred kernel alignment (Kornblith et
    al., arXiv 1905.00414).

    A linear head on few pictures sees nothing of an embedding but these products. The map to the teacher's features may
    undo any turning and stretching of it; this may not."""
    target = sum(F.normalize(likenesses(x).flatten(), dim=0) for x in wanted)
    return 1 - F.cosine_similarity(likenesses(embeddings).flatten(), target, 0)


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

    def forward(self, learned, features, *kept):
        """`learned` are embeddings [n, length] and the standardised features [n, 1280] guessed from them; the logits are
        compared by the Kullback-Leibler divergence. `kept` are embeddings whose likenesses are not to be forgotten."""
        embeddings, guessed = learned
        feature_loss = F.mse_loss(guessed, self.standardised(features))
        logits = (guessed * self.deviation + self.mean) @ self.kernel + self.bias
        soft = F.log_softmax((features @ self.kernel + self.bias) / TEMPERATURE, -1)
        logit_loss = F.kl_div(F.log_softmax(logits / TEMPERATURE, -1), soft, log_target=True, reduction="batchmean")
        return (FEATURE_WEIGHT * feature_loss + LOGIT_WEIGHT * logit_loss
                + LIKENESS_WEIGHT * unlikeness(embeddings, features, *kept))
