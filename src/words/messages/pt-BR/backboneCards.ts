// The cards of the backbones that come with the app: what they learned from and lack, how they were made, how good they are,
// what they cost.
import type { Translated } from '../translation';

export const backboneCards: Translated<'backboneCards'> = {
  open: 'Ficha: como foi feito, quão bom é, o que falta',
  fetching: 'Buscando a ficha…',
  failed: 'Não foi possível buscar a ficha. Há conexão?',
  learnedFrom: 'Com o que aprendeu',
  data: 'Tiny ImageNet: fotos de 64 × 64 pixels, de 200 classes do ImageNet; {pictures, plural, one {# imagem} other {# imagens}}.',
  gaps: 'O que ficou de fora',
  gapKinds:
    'Ele viu 200 tipos de coisas (animais, ferramentas, veículos, comida, monumentos), cada uma em fotos da web de 64 × 64 pixels. Todo o resto ele conhece só pela semelhança com elas.',
  gapPeople:
    'Não há pessoas entre elas. As fotos foram reunidas na web antes de 2010, a maioria da Europa e da América do Norte; casas, roupas, comidas e rostos de outros lugares são raros ou faltam.',
  gapSigns: 'Faltam letras, números, desenhos, telas, radiografias e mapas: nesses casos, ele é pouco melhor que os pixels brutos.',
  gapDetails:
    'Detalhes pequenos se perdem: uma imagem é lida com algumas dezenas de pixels de lado; textos, rostos distantes e diferenças finas entre espécies não se distinguem.',
  gapDetails128:
    'Detalhes pequenos se perdem: uma imagem é lida com 128 pixels de lado por uma rede que aprendeu com 64; textos, rostos distantes e diferenças finas entre espécies não se distinguem.',
  gapLabels: 'Os rótulos das fotos de treino estão em parte errados ou são ambíguos (várias coisas numa imagem, um só rótulo).',
  network: 'A rede',
  networkText:
    'Uma convolução 3 × 3 para 16 canais com metade do tamanho; dois resíduos invertidos fundidos para 24 e 48 canais, cada um reduzindo o mapa à metade outra vez (uma convolução 3 × 3 densa expande: rápida onde um mapa é grande e fino); quatro resíduos invertidos de 48, 112, 112 e 112 canais (1 × 1 expande quatro vezes, 3 × 3 por canal, 1 × 1 projeta), um deles reduzindo o mapa à metade; uma convolução 1 × 1 para 512 canais, cuja média sobre as {side, number} × {side, number} posições é o embedding. Normalização em lote após cada convolução, ReLU6 após todas menos as projeções.',
  made: 'Como foi feito',
  recipe:
    'AdamW, lotes de 256, taxa de aprendizado 0,003 com aquecimento e cosseno; entropia cruzada com os rótulos (suavização 0,1) e destilação do MobileNetV2 1.0 (suas características médias da foto ampliada para 160 × 160, padronizadas, por uma aplicação linear; e seus logits do ImageNet à temperatura 2). Recortes aleatórios de 40–100% da foto, espelhos, cor, desfoque e nitidez, em imagens de 64 × 64 pixels. Pesos com média exponencial (0,999).',
  recipe128: 'Os pesos são os do Headstart 1; só são maiores as imagens mostradas a eles: 128 pixels de lado em vez de 72.',
  quality: 'Quão bom é',
  accuracy: 'Das fotos de validação, ele nomeia corretamente {top1}; em até cinco palpites, {top5}.',
  best: 'Melhores: {classes}.',
  worst: 'Piores: {classes}.',
  classAccuracy: '{class} ({share})',
  probe: 'Acertos de uma cabeça que aprendeu com 1 a 25 imagens por classe, em fotos para as quais nenhum destes backbones foi feito',
  backbone: 'Backbone',
  setFruit: '6 tipos de fruta, imagens por classe',
  setHandDigits: '10 números mostrados com a mão, imagens por classe',
  setRubbish: '6 tipos de lixo, imagens por classe',
  setMean: 'Média de todas as coleções, imagens por classe',
  setOther: '{set}, imagens por classe',
  rowOf: '{backbone} ({side, number})',
  randomInit: 'Headstart 1, pesos aleatórios',
  rawPixels: 'Sem backbone: pixels brutos',
  costs: 'Quanto custa',
  size: '{weights, plural, one {# peso} other {# pesos}} (filtros float16, normalização em lote float32), {multiplyAdds} de multiplicações com soma por imagem.',
  pretraining: 'O pré-treino levou {time} ({epochs} épocas) em {device} e entre {least} e {most} Wh.',
  energy: 'A energia não foi medida: {hours} h a 3 a 15 W. A passagem da rede professora pelas fotos e os ensaios não são contados.',
  terms: 'Condições',
  termsText:
    'Os pesos foram treinados no Tiny ImageNet, uma parte do ImageNet, cujas fotos são só para pesquisa e ensino e não são repassadas aqui. A rede professora, MobileNetV2, está sob a licença Apache 2.0.',
  fingerprint: 'Impressão digital',
  fingerprintOf: 'SHA-256 dos seus pesos float32 na ordem do manifesto',
};
