"""Reads a TensorFlow.js layers model into PyTorch: the topology is interpreted layer by layer, NCHW inside."""

import json
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


class SamePad(nn.Module):
    """TensorFlow's 'same' padding: what is odd goes right and below."""

    def __init__(self, kernel_size, stride):
        super().__init__()
        self.kernel_size, self.stride = kernel_size, stride

    def forward(self, x):
        pads = []
        for length in (x.shape[3], x.shape[2]):
            total = max((-(-length // self.stride) - 1) * self.stride + self.kernel_size - length, 0)
            pads += [total // 2, total - total // 2]
        return F.pad(x, pads)


def convolution(config, channels, filters, groups):
    kernel, stride = config["kernel_size"][0], config["strides"][0]
    same = config["padding"] == "same"
    symmetric = same and stride == 1
    conv = nn.Conv2d(
        channels, filters, kernel, stride, kernel // 2 if symmetric else 0, groups=groups, bias=config["use_bias"]
    )
    return nn.Sequential(SamePad(kernel, stride), conv) if same and stride > 1 and kernel > 1 else conv


class Reshape(nn.Module):
    def __init__(self, shape):
        super().__init__()
        self.shape = shape if len(shape) == 1 else [shape[-1], *shape[:-1]]

    def forward(self, x):
        return x.reshape(-1, *self.shape)


def make_layer(kind, config, channels):
    """The PyTorch module of one layer, and how many channels leave it."""
    if kind == "Conv2D":
        return convolution(config, channels, config["filters"], 1), config["filters"]
    if kind == "DepthwiseConv2D":
        return convolution(config, channels, channels, channels), channels
    if kind == "BatchNormalization":
        return nn.BatchNorm2d(channels, eps=config["epsilon"], momentum=1 - config["momentum"]), channels
    if kind == "ZeroPadding2D":
        (top, bottom), (left, right) = config["padding"]
        return nn.ZeroPad2d((left, right, top, bottom)), channels
    if kind == "ReLU" and config["max_value"] == 6 or kind == "Activation" and config["activation"] == "relu6":
        return nn.ReLU6(), channels
    if kind == "Activation" and config["activation"] == "softmax":
        return nn.Softmax(-1), channels
    if kind == "GlobalAveragePooling2D":
        return nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten()), channels
    if kind == "Reshape":
        return Reshape(config["target_shape"]), channels
    raise ValueError(f"invalid layer: {kind} {config}")


class LayersModel(nn.Module):
    """A network given by a layers topology. `outputs` names the layers whose activations `forward` returns."""

    def __init__(self, topology, outputs=None):
        super().__init__()
        self.topology = topology
        config = topology.get("model_config", topology)["config"]
        self.outputs = outputs or [layer[0] for layer in config["output_layers"]]
        self.layers = nn.ModuleDict()
        self.steps = []
        channels = {}
        for layer in config["layers"]:
            name, kind = layer["name"], layer["class_name"]
            inputs = [node[0] for node in layer["inbound_nodes"][0]] if layer["inbound_nodes"] else []
            self.steps.append((kind, name, inputs))
            if kind == "InputLayer":
                self.input_shape = layer["config"]["batch_input_shape"][1:]
                channels[name] = self.input_shape[-1]
            elif kind == "Add":
                channels[name] = channels[inputs[0]]
            else:
                self.layers[name], channels[name] = make_layer(kind, layer["config"], channels[inputs[0]])
            if set(self.outputs) <= channels.keys():
                break
        self.channels = channels

    def forward(self, x):
        """Activations of the output layers for pictures x [n, channels, height, width]."""
        values = {}
        for kind, name, inputs in self.steps:
            if kind == "InputLayer":
                values[name] = x
            elif kind == "Add":
                values[name] = values[inputs[0]] + values[inputs[1]]
            else:
                values[name] = self.layers[name](values[inputs[0]])
        results = [values[name] for name in self.outputs]
        return results[0] if len(results) == 1 else results

    def tensors(self):
        """The weights by their names in the manifest, in topology order: kernels first, as Keras lists them."""
        named = {}
        for name, module in self.layers.items():
            convs = [m for m in module.modules() if isinstance(m, nn.Conv2d)]
            if convs:
                depthwise = convs[0].groups > 1
                named[f"{name}/{'depthwise_kernel' if depthwise else 'kernel'}"] = convs[0].weight
                if convs[0].bias is not None:
                    named[f"{name}/bias"] = convs[0].bias
            elif isinstance(module, nn.BatchNorm2d):
                named |= {
                    f"{name}/gamma": module.weight,
                    f"{name}/beta": module.bias,
                    f"{name}/moving_mean": module.running_mean,
                    f"{name}/moving_variance": module.running_var,
                }
        return named


def kernel_order(name):
    """The permutation from the manifest's kernel to PyTorch's: HWIO (HWCM if depthwise) to OIHW."""
    return (2, 3, 0, 1) if name.endswith("depthwise_kernel") else (3, 2, 0, 1)


def read_weights(folder):
    """The weights of a model.json in manifest order: {name: float32 array}."""
    manifest = json.loads((folder / "model.json").read_text())["weightsManifest"]
    weights = {}
    for group in manifest:
        data = b"".join((folder / path).read_bytes() for path in group["paths"])
        offset = 0
        for entry in group["weights"]:
            dtype = np.dtype(entry.get("quantization", entry)["dtype"]).newbyteorder("<")
            count = int(np.prod(entry["shape"]))
            values = np.frombuffer(data, dtype, count, offset)
            weights[entry["name"]] = values.astype(np.float32).reshape(entry["shape"])
            offset += count * dtype.itemsize
    return weights


def read_model(folder, outputs=None):
    """A LayersModel with its weights, ready to evaluate."""
    folder = Path(folder)
    network = LayersModel(json.loads((folder / "model.json").read_text())["modelTopology"], outputs)
    weights = read_weights(folder)
    with torch.no_grad():
        for name, tensor in network.tensors().items():
            values = weights[name]
            if values.ndim == 4:
                values = values.transpose(kernel_order(name))
            tensor.copy_(torch.from_numpy(np.ascontiguousarray(values)))
    return network.eval()
