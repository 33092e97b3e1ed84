"""The network, written once: a TensorFlow.js layers topology, which PyTorch interprets (layers_model.py)."""

import torch
from torch import nn

from layers_model import LayersModel

NAME = "headstart-2"
SIDE = 128
"""The side of the pictures that it reads, in training and in the app."""
INITIALISER = {"distribution": "He normal", "mode": "fan_out", "seed": 1}
BATCH_NORM = {"axis": -1, "momentum": 0.99, "epsilon": 0.001, "center": True, "scale": True}


class Topology:
    """Appends layers; each method takes and returns the name of a layer. Counts multiply-adds as it goes."""

    def __init__(self, side):
        self.layers = []
        self.shapes = {}
        self.multiply_adds = 0
        self.input = self.append("InputLayer", "input", [], (side, 3),
                                 batch_input_shape=[None, side, side, 3], dtype="float32", sparse=False)

    def append(self, kind, name, inputs, shape, **config):
        """Adds a layer whose activation is `shape` = (side, channels)."""
        nodes = [[[source, 0, 0, {}] for source in inputs]] if inputs else []
        self.layers.append({"class_name": kind, "name": name, "config": {"name": name, **config}, "inbound_nodes": nodes})
        self.shapes[name] = shape
        return name

    def convolution(self, source, name, filters, kernel_size, strides=1, relu=True, depthwise=False):
        """Convolution, batch normalisation and, if `relu`, ReLU6. PyTorch and TensorFlow pad alike."""
        side, channels = self.shapes[source]
        if strides > 1:
            source = self.append("ZeroPadding2D", f"{name}_pad", [source], (side + 2, channels),
                                 padding=[[1, 1], [1, 1]], data_format="channels_last")
            side = (side + 2 - kernel_size) // strides + 1
        config = {
            "kernel_size": [kernel_size, kernel_size], "strides": [strides, strides],
            "padding": "same" if strides == 1 else "valid", "data_format": "channels_last",
            "dilation_rate": [1, 1], "activation": "linear", "use_bias": False,
        }
        initialiser = {"class_name": "VarianceScaling",
                       "config": {"scale": 2, "mode": "fan_out", "distribution": "normal", "seed": INITIALISER["seed"]}}
        if depthwise:
            kind, config = "DepthwiseConv2D", config | {"depth_multiplier": 1, "depthwise_initializer": initialiser}
        else:
            kind, config = "Conv2D", config | {"filters": filters, "kernel_initializer": initialiser}
        last = self.append(kind, f"{name}_conv", [source], (side, filters), **config)
        self.multiply_adds += side**2 * kernel_size**2 * filters * (1 if depthwise else channels)
        last = self.append("BatchNormalization", f"{name}_bn", [last], (side, filters), **BATCH_NORM)
        return self.append("ReLU", name, [last], (side, filters), max_value=6) if relu else last

    def residual(self, source, name, last):
        """Adds the block's input where the shapes agree."""
        if self.shapes[source] != self.shapes[last]:
            return last
        return self.append("Add", f"{name}_add", [source, last], self.shapes[last])

    def fused(self, source, name, filters, expansion, strides=1):
        """A fused inverted residual: one dense 3×3 expands, 1×1 projects. Quick where there are few channels."""
        wide = self.shapes[source][1] * expansion
        last = self.convolution(source, f"{name}_expand", wide, 3, strides)
        return self.residual(source, name, self.convolution(last, f"{name}_project", filters, 1, relu=False))

    def inverted(self, source, name, filters, expansion, strides=1):
        """An inverted residual (MobileNetV2): 1×1 expands, 3×3 depthwise, 1×1 projects."""
        wide = self.shapes[source][1] * expansion
        last = self.convolution(source, f"{name}_expand", wide, 1)
        last = self.convolution(last, f"{name}_depthwise", wide, 3, strides, depthwise=True)
        return self.residual(source, name, self.convolution(last, f"{name}_project", filters, 1, relu=False))

    def finish(self, source):
        """The topology as it stands in a model.json: the output is the pooled `source`."""
        channels = self.shapes[source][1]
        self.append("GlobalAveragePooling2D", "pool", [source], (1, channels), data_format="channels_last")
        config = {"name": NAME, "layers": self.layers,
                  "input_layers": [[self.input, 0, 0]], "output_layers": [["pool", 0, 0]]}
        return {"class_name": "Model", "config": config,
                "keras_version": "tfjs-layers 4.22.0", "backend": "tensor_flow.js"}


def headstart(side):
    """Headstart 2: Headstart 1 with two more blocks and a wider end, for pictures of nearly twice the side."""
    net = Topology(side)
    last = net.convolution(net.input, "stem", 16, 3, 2)
    last = net.fused(last, "block_1", 24, 2, 2)
    last = net.fused(last, "block_2", 48, 3, 2)
    last = net.inverted(last, "block_3", 48, 4)
    last = net.inverted(last, "block_4", 48, 4)
    last = net.inverted(last, "block_5", 112, 4, 2)
    last = net.inverted(last, "block_6", 112, 4)
    last = net.inverted(last, "block_7", 112, 4)
    last = net.inverted(last, "block_8", 112, 4)
    last = net.convolution(last, "features", 640, 1)
    return net.finish(last), net.multiply_adds


def build(side, outputs=None):
    """The untrained network: He normal kernels by fan-out, from the fixed seed."""
    topology, _ = headstart(side)
    network = LayersModel(topology, outputs)
    generator = torch.Generator().manual_seed(INITIALISER["seed"])
    for module in network.modules():
        if isinstance(module, nn.Conv2d):
            fan_out = module.out_channels * module.kernel_size[0] ** 2 // module.groups
            with torch.no_grad():
                module.weight.normal_(0, (2 / fan_out) ** 0.5, generator=generator)
    return network


if __name__ == "__main__":
    for side in (112, 128, 144, 160):
        topology, multiply_adds = headstart(side)
        weights = sum(tensor.numel() for tensor in LayersModel(topology).tensors().values())
        print(f"side {side}: {multiply_adds:,} multiply-adds, {weights:,} weights")
