// The model as an ONNX file.

export const onnx = {};
