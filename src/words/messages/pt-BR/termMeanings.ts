// What the words of the field mean, each in plain words.
import type { Translated } from '../translation';

export const termMeanings: Translated<'termMeanings'> = {
  sample: 'Uma imagem que você deu, junto com sua classe. É com as amostras que a cabeça aprende.',
  class: 'Uma das coisas que a cabeça distingue. Você escolhe o nome dela.',
  dataset: 'Todas as suas amostras com suas classes.',
  recording:
    'Amostras feitas logo uma após a outra, enquanto o botão foi segurado uma vez. Elas se parecem muito; por isso ficam sempre juntas.',
  tag: 'Uma palavra que você põe em amostras para comparar grupos delas, como “dentro” e “fora”.',
  backbone:
    'Uma grande rede neural que já foi treinada com fotos de outras pessoas. Ela transforma cada imagem numa lista de números. Você a usa como está.',
  session: 'Um backbone enquanto está carregado e trabalhando num dispositivo.',
  fingerprint: 'Um código curto, calculado de todos os números de um backbone. Dois backbones com o mesmo código são iguais.',
  classifier: 'A última parte de um backbone, do seu primeiro treino. Ela nomeia os tipos de coisas que aprendeu então.',
  pretrainingClass: 'Um tipo de coisa que o backbone aprendeu a nomear no seu primeiro treino, antes de chegar a você.',
  embedding: 'A lista de números que o backbone tira de uma imagem. Imagens parecidas recebem números parecidos.',
  featureMap: 'Uma grade de números dentro do backbone. Mostra onde na imagem algo foi encontrado.',
  head: 'A parte pequena que aprende com as suas amostras. Ela transforma os números de uma imagem numa probabilidade para cada classe.',
  hyperparameter: 'Um ajuste escolhido antes de o aprendizado começar. Não é aprendido das amostras.',
  epoch: 'Uma passagem por todas as amostras enquanto a cabeça aprende.',
  learningRate: 'O tamanho de cada passo do aprendizado. Com passos pequenos demais, demora; com passos grandes demais, nunca se acomoda.',
  augmentation:
    'Cópias de uma amostra espelhadas, recortadas, mais claras, mais escuras ou desfocadas. A cabeça aprende também com elas, para prestar menos atenção a essas coisas.',
  logit: 'A pontuação de uma classe antes de virar probabilidade. A classe com a maior pontuação é a resposta.',
  split: 'Com quais gravações uma cabeça pode aprender e quais são guardadas para testá-la.',
  fold: 'Uma das cinco partes das suas gravações. Cada parte, por sua vez, é guardada para testar, enquanto uma cabeça aprende com as outras quatro.',
  heldOut: 'Guardado para testar: a cabeça não aprendeu com estas amostras; suas respostas a elas são um teste honesto.',
  shot: 'Uma amostra de cada classe. Com um shot, a cabeça aprende com uma única amostra de cada classe.',
  confusionMatrix: 'Uma tabela de respostas certas e erradas: uma linha para cada classe verdadeira, uma coluna para cada resposta.',
  calibration: 'Fazer as porcentagens dizerem a verdade: de 100 respostas dadas com 80 por cento, cerca de 80 estão certas.',
  novelty: 'Quão pouco uma imagem se parece com qualquer das suas amostras. Se não havia nada assim, “Não sei” é a resposta honesta.',
  neighbour: 'Uma amostra que, para o backbone, mais se parece com uma imagem: seus números são os mais próximos.',
  evidenceMap: 'A imagem em quadrados. Cada um mostra quanto falou a favor da resposta ou contra ela.',
};
