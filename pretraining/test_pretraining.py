"""What must hold in pretraining, on noise in place of photos: `python -m unittest`, a minute or two."""

import itertools
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

WORK = tempfile.TemporaryDirectory()
os.environ["HEADSTART_WORK"] = WORK.name

import numpy as np
import torch
from torch import nn

import lessons
import shown_larger
import train
from candidates import FIVE
from data import SHARED
from distillation import Distillation
from layers_model import read_model, read_weights
from network import SIDE, headstart
from pictures import find_sets, square
from probe import draw, logistic_regression
from relu6 import ReLU6
from student import ANCESTOR, Student, inherit
from teacher import FEATURES, TEACHER, open_cache
from views import Views

SMALL = "import lessons; lessons.FIRST, lessons.HELD, lessons.BATCH = 64, 32, 32; import train; train.main()"
"""Training as the command runs it, with little of everything."""
with_teacher = unittest.skipUnless(TEACHER.exists(), f"no teacher at {TEACHER}")


def make_photos(work, count=12):
    """A pack of noise photos of several shapes, and small ones, as photo_pack.py and data.py leave them."""
    rng = np.random.default_rng(0)
    for split in ("train", "held"):
        sides = [(144, 144 + 8 * i) if i % 2 else (144 + 4 * i, 144) for i in range(count)]
        photos = [rng.integers(0, 256, (*side, 3), np.uint8) for side in sides]
        (work / f"pack-{split}.rgb").write_bytes(b"".join(photo.tobytes() for photo in photos))
        np.save(work / f"pack-{split}-sides.npy", np.array(sides, np.int32))
    np.save(work / "train-photos.npy", rng.integers(0, 256, (count, 64, 64, 3), np.uint8))
    np.save(work / "train-labels.npy", np.zeros(count, np.uint8))


def run(work, *arguments, **variables):
    """Starts a small training in the folder."""
    environment = os.environ | {"HEADSTART_WORK": str(work), "OMP_NUM_THREADS": "1"} | variables
    return subprocess.Popen([sys.executable, "-c", SMALL, "--views", "4000", "--fresh", "16", *arguments], env=environment,
                            cwd=Path(__file__).parent, stdout=subprocess.DEVNULL)


def checkpoint(work, name="checkpoint.pt"):
    return torch.load(work / name, map_location="cpu")


class Pieces(unittest.TestCase):
    def test_relu6_has_the_gradient_of_relu6(self):
        values = torch.linspace(-2, 8, 1001)
        for dtype in (torch.float32, torch.bfloat16):
            gradients = []
            for layer, kind in ((ReLU6(), dtype), (nn.ReLU6(), torch.float32)):
                x = values.to(dtype).to(kind).clone().requires_grad_()
                layer(x).float().square().sum().backward()
                gradients.append(x.grad.float())
            inside = (values > 0.05) & (values < 5.9) | (values < 0) | (values > 6.1)
            torch.testing.assert_close(*(g[inside] for g in gradients), rtol=0.02, atol=0.1 if dtype == torch.bfloat16 else 1e-6)

    def test_it_starts_as_headstart_1(self):
        student, ancestor = Student(SIDE), read_model(ANCESTOR)
        inherit(student.backbone)
        x = torch.rand(2, 3, SIDE, SIDE) * 2 - 1
        with torch.no_grad():
            embeddings, old = student.eval().backbone(x), ancestor(x)
        torch.testing.assert_close(embeddings[:, : old.shape[1]], old, rtol=1e-4, atol=1e-4)

    def test_the_network_keeps_within_its_bounds(self):
        _, multiply_adds = headstart(SIDE)
        weights = sum(tensor.numel() for tensor in Student(SIDE).backbone.tensors().values())
        self.assertTrue(40e6 <= multiply_adds <= 60e6)
        self.assertLessEqual(weights, 1.4e6)

    def test_every_view_is_new_once_and_then_drawn_again(self):
        steps = list(itertools.islice(lessons.views_from(0, lessons.FIRST, 64, 300_000), 50))
        np.testing.assert_array_equal(np.concatenate([step[:64] for step in steps]), lessons.FIRST + np.arange(50 * 64))
        np.testing.assert_array_equal(steps[7], next(lessons.views_from(7, lessons.FIRST + 7 * 64, 64, 300_000)))
        for step in itertools.islice(lessons.views_from(0, lessons.FIRST, 64, 4000), 50):
            self.assertEqual(len(step), lessons.BATCH)
            self.assertLess(step.max(), 4000)
        all_new = itertools.islice(lessons.views_from(0, lessons.FIRST, 64, 0), 4)
        np.testing.assert_array_equal(np.concatenate(list(all_new)), lessons.FIRST + np.arange(4 * lessons.BATCH))

    def test_the_rate_warms_up_stays_and_cools_down(self):
        rates = [train.learning_rate(step, 0) for step in (0, train.WARM_UP, 10**6)]
        self.assertTrue(0 < rates[0] < rates[1] == rates[2] == train.LEARNING_RATE)
        self.assertEqual([train.learning_rate(1000, p) for p in (0.5, 1, 2)], [train.LEARNING_RATE / 2, 0, 0])

    def test_a_longer_cache_takes_over_what_a_shorter_one_knows(self):
        open_cache("growing", 4)[1] = 7
        cache = open_cache("growing", 9)
        self.assertEqual(cache.shape, (9, FEATURES))
        np.testing.assert_array_equal(np.isnan(cache[:, 0]), [True, False] + 7 * [True])

    @with_teacher
    def test_a_student_that_knows_the_features_has_no_loss(self):
        features = torch.rand(50, FEATURES)
        distillation = Distillation(features)
        turned = 3 * features @ torch.linalg.qr(torch.randn(FEATURES, FEATURES))[0] + 1
        self.assertAlmostEqual(distillation((turned, distillation.standardised(features)), features).item(), 0, places=4)
        self.assertGreater(distillation((features, torch.zeros(50, FEATURES)), features).item(), 0.5)
        self.assertGreater(distillation((torch.rand(50, 640), distillation.standardised(features)), features).item(), 1)


class Shown(unittest.TestCase):
    def setUp(self):
        make_photos(Path(WORK.name))

    def test_a_view_depends_on_its_number_alone(self):
        for number in range(40):
            once, again = (Views("train").show(number, (SIDE,))[0] for _ in range(2))
            np.testing.assert_array_equal(once, again)

    def test_student_and_teacher_are_shown_the_same_picture(self):
        views = Views("train")
        coarse = lambda picture: picture.reshape(4, len(picture) // 4, 4, -1, 3).mean((1, 3))
        for number in range(40):
            small, large = views.show(number, (SIDE, 224))
            self.assertEqual((small.shape, large.shape), ((SIDE, SIDE, 3), (224, 224, 3)))
            self.assertLess(np.abs(coarse(small) - coarse(large)).max(), 6)


@with_teacher
class Training(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.work = Path(folder.name)
        make_photos(self.work)

    def forget(self):
        """A training started now starts from nothing; the views that are kept would be the first ones of the next."""
        for name in ("checkpoint.pt", "train-targets.npy"):
            (self.work / name).unlink()

    def train(self, *arguments):
        self.assertEqual(run(self.work, *arguments).wait(), 0)

    def test_going_on_is_as_not_having_stopped(self):
        self.train("--steps", "4")
        unbroken = checkpoint(self.work)
        self.forget()
        self.train("--steps", "2")
        self.train("--steps", "4")
        resumed = checkpoint(self.work)
        self.assertEqual((unbroken["step"], resumed["step"]), (4, 4))
        for part in ("student", "mean"):
            for name, tensor in unbroken[part].items():
                torch.testing.assert_close(resumed[part][name], tensor, rtol=1e-3, atol=1e-4)

    def test_cooling_down_leaves_the_checkpoint_as_it_is(self):
        self.train("--steps", "2")
        before = (self.work / "checkpoint.pt").read_bytes()
        self.train("--cooldown", "0.02")
        self.assertEqual((self.work / "checkpoint.pt").read_bytes(), before)
        self.assertGreaterEqual(checkpoint(self.work, "cooled.pt")["cooling"], 1.2)

    def test_two_processes_learn_what_one_learns(self):
        self.train("--steps", "3")
        alone = checkpoint(self.work)
        self.forget()
        shared = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": os.environ.get("HEADSTART_PORT", "29571"), "WORLD_SIZE": "2"}
        both = [run(self.work, "--steps", "3", **shared, RANK=rank, LOCAL_RANK=rank) for rank in ("0", "1")]
        self.assertEqual([process.wait() for process in both], [0, 0])
        together = checkpoint(self.work)
        self.assertEqual((together["step"], together["processes"]), (3, 2))
        self.assertLess(abs(together["loss"] - alone["loss"]), 0.05 * alone["loss"])


class Probe(unittest.TestCase):
    def test_a_draw_takes_as_many_of_each_class_and_leaves_the_others(self):
        labels = np.repeat(np.arange(3), 10)
        chosen, left = draw(labels, 4, 0)
        np.testing.assert_array_equal(np.bincount(labels[chosen]), [4, 4, 4])
        self.assertEqual(sorted([*chosen, *left]), list(range(30)))

    def test_the_head_names_what_can_be_told_apart(self):
        labels = torch.arange(3).repeat(20)
        x = nn.functional.one_hot(labels, 8).float() + 0.1 * torch.randn(60, 8, generator=torch.Generator().manual_seed(0))
        self.assertTrue((logistic_regression(x, labels, 3)(x).argmax(1) == labels).all())

    def test_sets_are_folders_with_train_and_test(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("cups/train", "cups/test", "half/train", "empty"):
                (Path(folder) / name).mkdir(parents=True)
            self.assertEqual(list(find_sets(Path(folder))), ["cups"])

    def test_headstart_1_at_128_is_what_ships(self):
        folder = shown_larger.MODELS / "headstart-1-128"
        card = json.loads((folder / "card.json").read_text())
        made = shown_larger.model(128)
        self.assertEqual(json.dumps(made, separators=(",", ":")), (folder / "model.json").read_text())
        self.assertEqual(shown_larger.multiply_adds(made["modelTopology"]), card["multiplyAdds"])
        self.assertEqual(shown_larger.identity(read_weights(folder), card["featureLayer"], 128), card["identity"])

    def test_five_crops_are_the_square_and_its_corners(self):
        from PIL import Image
        picture = Image.fromarray(np.random.default_rng(0).integers(0, 256, (60, 80, 3), np.uint8))
        whole, *corners = (square(picture, 20, part) for part in FIVE)
        np.testing.assert_array_equal(whole, np.asarray(picture.resize((20, 20), Image.BILINEAR, (10, 0, 70, 60))))
        self.assertEqual(len({corner.tobytes() for corner in corners}), 4)


if __name__ == "__main__":
    unittest.main()
