// WebGL 2, on a canvas of the worker's own.
import { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl';
import { backend, setBackend } from '@tensorflow/tfjs-core';
import { fail, ok } from '../../core/base/result';
import type { Result } from '../../core/base/result';
import type { DeviceFailure } from '../engine';
import { drawnBySoftware } from './adapterNames';
import type { StartedDevice } from './startedDevice';

/** WebGL 2 as TensorFlow.js's backend. Fails where there is none or it does not start; lost when the browser takes its context away. */
export async function startWebGl(): Promise<Result<StartedDevice, DeviceFailure>> {
  const unavailable = (detail: string) => fail<DeviceFailure>({ kind: 'unavailable', device: 'webgl', detail });
  const probe = probeContext();
  if (!probe) return unavailable('no WebGL 2');
  const renderer = rendererOf(probe);
  probe.getExtension('WEBGL_lose_context')?.loseContext();
  if (!(await setBackend('webgl'))) return unavailable('it did not start');
  const running = backend();
  if (!(running instanceof MathBackendWebGL)) return unavailable('it did not start');
  const { canvas } = running.gpgpu.gl as unknown as { readonly canvas: OffscreenCanvas };
  const lost = new Promise<string>((resolve) => {
    canvas.addEventListener('webglcontextlost', () => resolve('the WebGL context was lost'), { once: true });
  });
  return ok({ report: { kind: 'webgl', ...(renderer !== '' && { adapter: renderer }), software: drawnBySoftware(renderer) }, lost });
}

function probeContext(): WebGL2RenderingContext | undefined {
  if (!('OffscreenCanvas' in globalThis)) return undefined;
  return new OffscreenCanvas(1, 1).getContext('webgl2') ?? undefined;
}

/** The graphics card's own name; empty where the browser does not tell it. */
function rendererOf(gl: WebGL2RenderingContext): string {
  const extension = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(extension ? extension.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  return typeof name === 'string' ? name : '';
}
