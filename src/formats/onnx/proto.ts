// The messages of an ONNX file and how they are written: field numbers as in the public schema, onnx.proto
// (github.com/onnx/onnx/blob/v1.17.0/onnx/onnx.proto), those alone that are used here.
import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import { OPSET } from './opset';

/** ModelProto.ir_version 8, which belongs to opset 17 (onnx/docs/Versioning.md). */
const IR_VERSION = 8;

/** TensorProto.DataType. */
export const DATA_TYPE = { float: 1, uint8: 2, int64: 7 } as const;
export type DataType = keyof typeof DATA_TYPE;

/** A constant, row after row. int64 as plain whole numbers. */
export interface OnnxTensor {
  readonly name: string;
  readonly dims: readonly number[];
  readonly values: Float32Array | { readonly whole: readonly number[] };
}

/** A whole number, whole numbers, or a float. */
export type OnnxAttribute = number | readonly number[] | { readonly float: number };

export interface OnnxNode {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: Readonly<Record<string, OnnxAttribute>>;
}

/** A tensor that goes in or comes out; a side that is a text may be any number. */
export interface OnnxValue {
  readonly name: string;
  readonly type: DataType;
  readonly dims: readonly (number | string)[];
}

export interface OnnxModel {
  readonly name: string;
  readonly doc: string;
  readonly nodes: readonly OnnxNode[];
  readonly tensors: readonly OnnxTensor[];
  readonly inputs: readonly OnnxValue[];
  readonly outputs: readonly OnnxValue[];
  /** ModelProto.metadata_props. */
  readonly metadata: ReadonlyMap<string, string>;
}

/** The bytes of the file (ModelProto). The same model gives the same bytes. */
export function onnxBytes({ name, doc, nodes, tensors, inputs, outputs, metadata }: OnnxModel): Uint8Array<ArrayBuffer> {
  const model = new BinaryWriter();
  model.tag(1, WireType.Varint).int64(IR_VERSION);
  text(model, 2, 'Headstart');
  text(model, 6, doc);
  message(model, 7, (graph) => {
    for (const node of nodes) message(graph, 1, (writer) => writeNode(writer, node));
    text(graph, 2, name);
    for (const tensor of tensors) message(graph, 5, (writer) => writeTensor(writer, tensor));
    for (const value of inputs) message(graph, 11, (writer) => writeValue(writer, value));
    for (const value of outputs) message(graph, 12, (writer) => writeValue(writer, value));
  });
  message(model, 8, (opset) => opset.tag(2, WireType.Varint).int64(OPSET));
  for (const [key, value] of metadata) {
    message(model, 14, (entry) => {
      text(entry, 1, key);
      text(entry, 2, value);
    });
  }
  return model.finish();
}

/** NodeProto. */
function writeNode(writer: BinaryWriter, { op, inputs, outputs, attributes }: OnnxNode): void {
  for (const input of inputs) text(writer, 1, input);
  for (const output of outputs) text(writer, 2, output);
  text(writer, 3, outputs[0] ?? op);
  text(writer, 4, op);
  for (const [name, value] of Object.entries(attributes)) message(writer, 5, (attribute) => writeAttribute(attribute, name, value));
}

/** AttributeProto: the value, and its AttributeType. */
function writeAttribute(writer: BinaryWriter, name: string, value: OnnxAttribute): void {
  text(writer, 1, name);
  if (typeof value === 'number') writer.tag(3, WireType.Varint).int64(value).tag(20, WireType.Varint).int32(2);
  else if ('float' in value) writer.tag(2, WireType.Bit32).float(value.float).tag(20, WireType.Varint).int32(1);
  else {
    for (const each of value) writer.tag(8, WireType.Varint).int64(each);
    writer.tag(20, WireType.Varint).int32(7);
  }
}

/** TensorProto, its numbers as raw_data, which is little-endian. */
function writeTensor(writer: BinaryWriter, { name, dims, values }: OnnxTensor): void {
  for (const side of dims) writer.tag(1, WireType.Varint).int64(side);
  writer.tag(2, WireType.Varint).int32(values instanceof Float32Array ? DATA_TYPE.float : DATA_TYPE.int64);
  text(writer, 8, name);
  writer.tag(9, WireType.LengthDelimited).bytes(values instanceof Float32Array ? floatBytes(values) : wholeBytes(values.whole));
}

/** ValueInfoProto with TypeProto.Tensor and TensorShapeProto. */
function writeValue(writer: BinaryWriter, { name, type, dims }: OnnxValue): void {
  text(writer, 1, name);
  message(writer, 2, (outer) =>
    message(outer, 1, (tensor) => {
      tensor.tag(1, WireType.Varint).int32(DATA_TYPE[type]);
      message(tensor, 2, (shape) => {
        for (const side of dims) {
          message(shape, 1, (dimension) => {
            if (typeof side === 'string') text(dimension, 2, side);
            else dimension.tag(1, WireType.Varint).int64(side);
          });
        }
      });
    }),
  );
}

function text(writer: BinaryWriter, field: number, value: string): void {
  writer.tag(field, WireType.LengthDelimited).string(value);
}

function message(writer: BinaryWriter, field: number, write: (writer: BinaryWriter) => unknown): void {
  writer.tag(field, WireType.LengthDelimited).fork();
  write(writer);
  writer.join();
}

function floatBytes(values: Float32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, i) => view.setFloat32(i * 4, value, true));
  return new Uint8Array(view.buffer);
}

function wholeBytes(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 8));
  values.forEach((value, i) => view.setBigInt64(i * 8, BigInt(value), true));
  return new Uint8Array(view.buffer);
}
