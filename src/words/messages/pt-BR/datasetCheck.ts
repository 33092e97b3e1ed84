// Faults of the dataset, each with what to do about it.
import type { Translated } from '../translation';

export const datasetCheck: Translated<'datasetCheck'> = {
  title: 'Verificação das imagens',
  start: 'Procurar defeitos',
  again: 'Verificar de novo',
  running: 'Olhando cada imagem',
  comparing: 'Comparando as imagens entre si',
  progress: '{done, number} de {total, number}',
  hint: 'Olha a luz e a nitidez de cada imagem do seu <dataset>conjunto de dados</dataset> e procura imagens quase iguais em duas gravações. Nada é mudado.',
  none: 'Nada foi encontrado.',
  uncompared: 'Nem todas as imagens foram comparadas entre si: antes, um backbone precisa vê-las. Depois, verifique de novo.',
  show: 'Mostrar',
  dark: '{count, plural, one {# imagem está escura demais} other {# imagens estão escuras demais}}',
  darkMeans: 'Quase toda ela é muito escura. Refaça-a com mais luz ou exclua-a.',
  bright: '{count, plural, one {# imagem está clara demais} other {# imagens estão claras demais}}',
  brightMeans: 'Quase toda ela é muito clara. Refaça-a com menos luz ou exclua-a.',
  blurred: '{count, plural, one {# imagem está desfocada} other {# imagens estão desfocadas}}',
  blurredMeans: 'Tem muito menos bordas nítidas que suas outras imagens. Segure a câmera parada ou exclua a imagem.',
  same: '{count, plural, one {# imagem é quase igual} other {# imagens são quase iguais}} a uma de outra gravação',
  sameMeans:
    'Uma cabeça que aprendeu uma delas já conhece a outra no teste: o resultado parece melhor do que é. Fique com uma de cada par.',
  sameInTwo: '{count, plural, one {# imagem é quase igual} other {# imagens são quase iguais}} em duas classes',
  sameInTwoMeans: 'Uma das duas classes provavelmente está errada. Dê à imagem a classe certa ou exclua-a.',
  oneRecording: '“{name}” tem uma única gravação',
  oneRecordingMeans:
    'Não dá para saber quão boa a cabeça é nela: grave-a mais uma vez, de outro lado ou com outra luz, ou acrescente outras fotos.',
  few: '“{name}” tem {count, plural, one {# imagem} other {# imagens}}',
  fewMeans: 'Com menos de {least, number} imagens, acrescentar uma costuma mudar muito. Acrescente mais algumas.',
  unbalanced: '“{most}” tem {more, number} imagens; “{least}”, {fewer, number}',
  unbalancedFound:
    'Mesmo assim, a cabeça reconheceu {found, number} de {asked, number} imagens de “{least}”. Se ela reconhece mais das outras classes, acrescente imagens desta.',
  unbalancedUnasked: 'Se isso importa, só dá para dizer depois de testar “{least}”: acrescente outra gravação ou foto.',
  sameInTest:
    '{count, plural, one {# imagem é quase igual} other {# imagens são quase iguais}} no conjunto de teste e entre as que ela aprende',
  sameInTestMeans: 'Um teste com imagens que ela já aprendeu nada diz sobre as novas. Deixe-as em só um dos dois.',
  narrow: '{count, plural, one {# imagem é muito estreita} other {# imagens são muito estreitas}}',
  narrowMeans: 'O backbone vê o quadrado do meio, então quase tudo fica de fora. Confira se o que elas mostram ainda está nele.',
  small: '{count, plural, one {# imagem é muito pequena} other {# imagens são muito pequenas}}',
  smallMeans: 'O lado menor tem menos de {least, number} pixels, então são ampliadas e ficam desfocadas. Use maiores.',
};
