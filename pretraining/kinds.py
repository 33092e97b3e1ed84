"""One held-out photo of each kind, at the backbone's size, for kinds.mjs."""

import json

import numpy as np
from PIL import Image

from data import BACKBONE, CLASSES, WORK, decode


def main():
    side = json.loads((BACKBONE / "model.json").read_text())["modelTopology"]["config"]["layers"][0]["config"]["batch_input_shape"][1]
    photos, labels = decode("val")
    first = [photos[np.flatnonzero(labels == kind)[0]] for kind in range(CLASSES)]
    enlarged = [np.asarray(Image.fromarray(photo).resize((side, side), Image.BILINEAR)) for photo in first]
    WORK.mkdir(parents=True, exist_ok=True)
    (WORK / "kinds.rgb").write_bytes(np.stack(enlarged).tobytes())


if __name__ == "__main__":
    main()
