// Cost: what a head took here, and what pretraining took elsewhere.
import type { Translated } from '../translation';

export const cost: Translated<'cost'> = {
  empty: 'Nada foi aprendido aqui ainda',
  emptyText:
    'Aqui você verá o que sua cabeça gastou em tempo, operações e energia, ao lado do pré-treino do backbone em que ela se apoia e de pré-treinos maiores, feitos em outros lugares. Ensine a ela primeiro duas classes.',
  fromTo: '{low} a {high}',
  share: 'O pré-treino deste backbone gastou {times} vezes a energia que sua cabeça usou.',
  shareAll: 'Sua cabeça pode ter usado tanta energia quanto o pré-treino deste backbone gastou, ou mais.',
  shareUnknown:
    'Quanta energia o pré-treino deste backbone gastou nunca foi publicado; por isso ninguém pode dizer que parte dela sua cabeça usou.',
  shareUnread: 'O que o pré-treino deste backbone gastou está na ficha dele, que não pôde ser lida. Há conexão?',
  payback: 'Então {heads} cabeças como a sua gastam, juntas, tanta energia quanto o pré-treino.',
  reading: 'Lendo quanto o pré-treino consumiu…',
  measuring: 'Medindo quanto tempo leva uma imagem…',
  nothingLearned:
    'Esta cabeça não aprendeu nada aqui: ela tira suas respostas do que o backbone aprendeu antes. Não custou nada além do pré-treino.',
  untimed:
    'Não foi possível medir quanto tempo leva uma imagem: não há aqui nenhuma que abra, ou o relógio deste navegador é impreciso demais. Por isso não se conhecem nem o tempo nem a energia.',
  head: 'Sua cabeça',
  headOf: '{samples, plural, one {# imagem} other {# imagens}}, {classes, plural, one {# classe} other {# classes}}',
  operations: '<multiplyAdd>Operações</multiplyAdd>',
  embeddingOperations:
    'Multiplicações com soma para fazer os embeddings das imagens: {pictures, number} × {each} = {all}, contadas na rede',
  headOperations: 'Multiplicações com soma para ajustar a cabeça: {operations}, conforme o cálculo dê um só passo ou todos os que pode dar',
  headEpochOperations: 'Multiplicações com soma para aprender a cabeça: {operations}, contadas pelas camadas e por todas as épocas',
  headOtherOperations: 'Este tipo de cabeça não é contado: o que ele gasta está no tempo.',
  time: 'Tempo aqui',
  timeText: '{pictures, number} × {each} = {embedding} para fazer os embeddings das imagens, {head} para aprender a cabeça',
  timeNoHead:
    '{pictures, number} × {each} = {embedding} para fazer os embeddings das imagens. Não se sabe quanto a cabeça demorou: ela aprendeu passo a passo, para ser vista, ou em uma visita anterior. A energia é só a das imagens.',
  timeElsewhere: 'Quanto uma imagem demora depende do que mais está rodando: com a câmera ligada pode ser mais do que medida sozinha.',
  searchOperations:
    'Multiplicações com soma para buscar a penalização: {operations}, conforme o cálculo dê um só passo ou todos os que pode dar em cada cabeça testada',
  searchTime: '{time} para o ajuste escolhido automaticamente',
  searchUnknown:
    'Não se sabe quanto demorou escolher o ajuste automático: uma versão anterior do Headstart o escolheu. Isso não é contado nem aqui nem na energia.',
  mapsOperations:
    'Multiplicações com soma para fazer os mapas de características com que ela aprendeu: {operations}, cada imagem mais uma vez pelo backbone, até o último bloco',
  mapsTime: '{time} para fazer os mapas de características com que ela aprendeu',
  mapsUnknown:
    'Não se sabe quanto demoraram os mapas de características com que ela aprendeu: uma versão anterior do Headstart os fez. Eles não são contados nem aqui nem na energia.',
  energy: 'Energia',
  energyText: '{energy}: o tempo a {watts} watts',
  floor:
    'Contando as operações, seria {energy}: um dispositivo gasta cerca de 0,5 a 5 bilionésimos de joule em cada multiplicação com soma, incluindo buscar os números. O cálculo em si é só um centésimo a um milésimo disso.',
  device: 'Este dispositivo é',
  phone: 'um celular',
  laptop: 'um notebook',
  desktop: 'um computador de mesa',
  wattsLow: 'Watts, no mínimo',
  wattsHigh: 'Watts, no máximo',
  grid: 'CO₂ da sua eletricidade, gramas por quilowatt-hora',
  gridHint: 'Deixe vazio para não contar o CO₂: ele depende de onde e quando sua eletricidade é produzida, e aqui não se sabe isso.',
  refused: 'Não foi aceito: precisa ser um número de {least, number} a {most, number}.',
  carbon: '{carbon} de CO₂ para sua cabeça',
  carbonRow: 'CO₂',
  grams: '{count} g',
  pretraining: 'Pré-treino de {name}',
  pretrainingCard: 'sua ficha: {epochs, number} passagens por {pictures, number} fotos, {time}, em {device}; energia não medida',
  onePass:
    'Uma passagem pelas suas {photos, number} fotos, ida e volta, leva no mínimo {operations}, contando multiplicações com soma; e houve muitas passagens.',
  axis: 'Energia, cada marca dez vezes a anterior',
  row: '{name}: {energy}',
  kettle: 'Ferver um litro de água',
  vitSmall: 'Treino do ViT-Small',
  vitLarge: 'Treino do ViT-Large',
  dinov2: 'Pré-treino do DINOv2 (ViT-g)',
  clip: 'Pré-treino do CLIP (ViT-L/14)',
  gpt3: 'Pré-treino do GPT-3',
  measured: 'medido',
  reported: 'divulgado',
  derived: 'calculado',
  assumed: 'calculado do seu tempo e dos watts acima',
  from: '{status}, {source}, {year}',
  caption: 'Energia em watts-hora, com a origem de cada número',
  what: 'O quê',
  least: 'Mínimo',
  most: 'Máximo',
  source: 'Fonte',
  csvName: 'custo',
  wattHours: '{count} Wh',
  milliwattHours: '{count} mWh',
  microwattHours: '{count} µWh',
  kilowattHours: '{count} kWh',
  megawattHours: '{count} MWh',
  trillion: '{count} trilhões',
};
