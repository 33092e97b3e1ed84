// Devices: why this one, and why not another.
import type { Translated } from '../translation';

export const devices: Translated<'devices'> = {
  stopped: 'O dispositivo parou ({device}). Está sendo reiniciado; se não iniciar, outro assume. Suas amostras estão a salvo.',
  startingAgain: 'reiniciando…',
  starting: 'iniciando…',
  waiting: 'esperando o backbone…',
  none: 'nenhum',
  simd: 'SIMD, {threads, plural, one {# thread} other {# threads}}.',
  noSimd: 'Sem SIMD, {threads, plural, one {# thread} other {# threads}}.',
  slow: 'Lento, mas sempre disponível.',
  adapter: 'Gráficos: {adapter}.',
  nameless: 'A placa gráfica não diz seu nome.',
  chosen: 'Você o escolheu.',
  first: 'Ficou pronto primeiro. Procurando algo mais rápido…',
  remembered: 'O mais rápido neste dispositivo, medido aqui.',
  fallback: '{why} Por isso este é usado.',
  software: 'Neste dispositivo, {device} roda só em software.',
  missing: 'Não há {device} aqui.',
  disagrees: '{device} dá resultados diferentes aqui (desvio de {share}).',
  slower: '{device} não é claramente mais rápido aqui ({ratio} vezes).',
  faster: 'Nas medições, {device} teve {ratio} vezes a velocidade do WASM.',
  unavailable: '{device} não está disponível aqui.',
  timeout: '{device} não respondeu a tempo.',
  failed: '{device} falhou.',
};
