// Which operators ONNX files are made of: said to people before they save one, and in the file.

/** What the nodes mean (OperatorSetIdProto.version): the default domain at 17, of 2022. */
export const OPSET = 17;
