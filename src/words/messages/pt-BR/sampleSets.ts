// Drawn sample sets: what they are, and how one is opened.
import type { Translated } from '../translation';

export const sampleSets: Translated<'sampleSets'> = {
  title: 'Coleções de amostras',
  intro:
    'Sem câmera ou sem tempo? O programa desenha estas imagens aqui, cada uma diferente, algumas escuras ou desfocadas como as de uma câmera. Mesmo assim, elas se parecem mais entre si do que fotos. Nada é baixado. Uma coleção abre como um projeto próprio, ao lado dos seus.',
  leaves: 'Folhas',
  trafficSigns: 'Placas de trânsito',
  digits: 'Algarismos escritos',
  dice: 'Dados',
  textures: 'Superfícies',
  faces: 'Rostos',
  about:
    '{classes, plural, one {# classe} other {# classes}}, {pictures, plural, one {# imagem} other {# imagens}} para aprender e {tests, number} para testar',
  each: 'Imagens de cada classe',
  shortcut: 'Com um atalho',
  shortcutHint:
    'Cada classe está sobre um fundo da sua própria cor. Uma cabeça pode aprender a cor e perder o resto: um viés que você plantou.',
  open: 'Abrir',
  openNamed: 'Abrir {name} como projeto',
  openAgain: 'Abrir de novo',
  openAgainNamed: 'Abrir de novo: {name}',
  shortcutName: '{name}, com um atalho',
  drawing: 'Desenhando',
  opening: 'Abrindo “{name}”',
  takingIn: 'Recebendo',
  progress: '{done, number} de {total, number} imagens',
  failed: 'Não foi possível desenhar as imagens. Feche outras abas e tente de novo.',
  opened:
    '“{name}” está aberto com {pictures, plural, one {# imagem} other {# imagens}} para aprender e {tests, number} para testar. Veja em “Ensinar”, ou compare aqui com ele.',
  cancelled: 'Cancelado. O que foi recebido até agora está em “{name}”.',
  preview: '{name}: uma imagem de cada classe',
};
