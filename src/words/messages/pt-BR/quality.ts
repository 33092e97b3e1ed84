// How good the head is, in sentences: right answers of those asked, what that says of others, and what to do where it says nothing.
import type { Translated } from '../translation';

export const quality: Translated<'quality'> = {
  title: 'Quão boa ela é',
  right: 'Acertou {right, number} de {asked, plural, one {# imagem que não tinha aprendido} other {# imagens que não tinha aprendido}}',
  between: 'Em imagens como estas, ela provavelmente acerta entre {low} e {high} das vezes.',
  together:
    '{asked, plural, one {# imagem} other {# imagens}} em {recordings, plural, one {# gravação} other {# gravações}}: as imagens de uma mesma gravação contam juntas, pois muitas vezes acertam ou erram juntas.',
  tooFew:
    'Poucas demais para uma porcentagem: são necessárias {least, number} imagens de {recordings, number} gravações; com menos, uma resposta ou uma gravação a mais ou a menos a muda demais. Acrescente imagens a cada classe: outra gravação, de outro lado, ou mais fotos.',
  soFar: 'Ainda há imagens a caminho: este número pode mudar.',
  weakest:
    'A mais fraca: “{name}”, reconhecida em {right, number} de {asked, plural, one {# imagem} other {# imagens}}{others, plural, =0 {} one {; mais # classe é igualmente fraca} other {; mais # classes são igualmente fracas}}',
  allFound: 'Nenhuma classe é mais fraca que as outras: todas foram reconhecidas.',
  baseline: 'Para comparar: dizer sempre “{name}” acertaria {right, number}.',
  baselineEven: 'Para comparar: dar sempre a mesma resposta acertaria {right, number}.',
  noBetter: 'Não é melhor que chutar: dizer sempre “{name}” acertaria {right, number}.',
  noBetterEven: 'Não é melhor que chutar: dar sempre a mesma resposta acertaria {right, number}.',
  making: 'Testando de novo…',
  learns: 'Ela ainda está aprendendo. Depois é testada.',
  makingFirst: 'Testando com imagens que ela não aprendeu…',
  unknown: 'Ainda não dá para saber quão boa ela é',
  unknownWhy:
    'Cada classe tem uma única gravação. As imagens de uma gravação se parecem tanto que uma cabeça que viu uma viu todas: testada no resto, pareceria melhor do que é. Grave cada classe mais uma vez, de outro lado ou com outra luz, ou acrescente outras fotos.',
  unknownElse:
    'Todas as gravações de cada classe estão na mesma parte; não há cabeça que não as tenha visto. Acrescente uma gravação ou uma foto a cada classe.',
  notAskedOne: 'Não testada: “{name}” tem uma única gravação. Grave-a mais uma vez, de outro lado, ou acrescente outras fotos.',
  notAskedFold: 'Não testada: as gravações de “{name}” estão na mesma parte. Acrescente uma gravação ou uma foto.',
  notAskedAlone:
    'Não testada: “{name}”, porque sem ela restariam menos de duas classes para escolher. Acrescente uma gravação ou uma foto às outras classes.',
  opened:
    'As amostras com que a cabeça de um {origin, select, link {link} other {arquivo}} aprendeu não estão aqui; por isso não se pode testá-la no que ela não aprendeu. Para saber se ela é boa, capture em “Conjunto de teste” imagens de classes com o nome das dela.',
  openedScore: 'O que se mediu quando ela foi criada: {score}',
  openedNoScore: 'O {origin, select, link {link} other {arquivo}} dela não diz o quanto ela era boa.',
  behind:
    'Esta cabeça aprende quando você toca em Iniciar, e não aprendeu suas amostras mais novas. Deixe-a aprender de novo, e então ela é testada.',
  notKept:
    'Não há teste desta cabeça com ajuste fino: não sobrou nenhuma amostra para isso, ou ela vem de um arquivo mais antigo. Grave cada classe três vezes ou mais e toque em Iniciar de novo.',
  settingsUnknown:
    'Não ficou guardado como esta cabeça aprendeu, então não dá para dizer quão boa ela é. Toque em Iniciar para que ela aprenda de novo, e então ela é testada.',
  failed: 'O teste falhou. Ele é refeito quando algo mudar.',
  more: 'Onde ela erra?',
  how: 'Como isso é medido?',
  elsewhere:
    'Este número foi medido com cabeças construídas do mesmo jeito que a que está em uso. “Curva de aprendizado” e “Escada” testam outras cabeças, por isso os números podem ser diferentes.',
  howText:
    'Suas <recording>gravações</recording> são <split>repartidas</split> em cinco <fold>partes</fold>. Fazem-se cinco cabeças, cada uma sem uma parte, e cada uma é testada nessa parte: assim, cada imagem testa uma cabeça que nunca viu a gravação dela. A cabeça em uso aprendeu as cinco; deve ser um pouco melhor. As imagens de uma mesma gravação muitas vezes acertam ou erram juntas; por isso o <interval>intervalo</interval> as conta juntas. Em cerca de 95 ou mais de 100 testes assim, ele contém a proporção verdadeira. Para isso, suas gravações precisam diferir entre si tanto quanto imagens novas.',
  bar: 'Acerta {share}; entre {low} e {high}',
  nothing: 'Ainda não há nada para testar',
  nothingText: 'Ensine a ela primeiro duas classes. Depois ela é testada aqui com imagens com que não aprendeu, e você vê onde ela erra.',
};
