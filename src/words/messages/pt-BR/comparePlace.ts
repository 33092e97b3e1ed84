// The place Compare: its sections.
import type { Translated } from '../translation';

export const comparePlace: Translated<'comparePlace'> = {
  sections: 'O que comparar',
  columns: 'Lado a lado',
  curve: 'Curva de aprendizado',
  ladder: 'Escada',
  map: 'Mapa',
  cost: 'Custo',
  bias: 'Viés',
  sets: 'Coleções de amostras',
  openSet: 'Usar amostras desenhadas',
  inside: 'Ver por dentro',
  report: 'Relatório',
  behindSamples: 'Isto foi medido com outras amostras, não com as que existem agora.',
  behindBackbone: 'Isto foi medido com outro backbone, não com o que está em uso agora.',
  behindSettings: 'Os ajustes mudaram desde que isto foi medido.',
  unread: 'O que foi medido aqui antes não pôde ser lido.',
  linkAsks:
    'Este link pede outros ajustes para suas cabeças: {parts}. Nada muda se você não os usar; se usar, sua cabeça aprende de novo com eles.',
  linkTake: 'Usar estes ajustes',
  linkTaken: 'Sua cabeça aprende com os ajustes do link.',
};
