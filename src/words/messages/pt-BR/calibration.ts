// Whether probabilities mean what they say.
import type { Translated } from '../translation';

export const calibration: Translated<'calibration'> = {
  title: 'Ela sabe quanta certeza tem?',
  note: 'As porcentagens são <calibration>calibradas</calibration> com imagens que a cabeça não tinha aprendido.',
  off: 'Quando diz uma porcentagem, ela erra por {error} pontos percentuais em média',
  between: 'Entre {low} e {high} pontos, contando cada gravação uma vez.',
  wide: 'Ainda não dá para saber o quanto as porcentagens estão fora: com estas imagens pode ser qualquer coisa entre {low} e {high} pontos, contando cada gravação uma vez. Mais gravações deixam isso mais preciso.',
  colder:
    'Como aprendeu, a cabeça teria certeza de menos: erraria por {before} pontos. Por isso um número, a <temperature>temperatura</temperature> ({temperature}), torna todas as porcentagens dela mais seguras, em todo o aplicativo e no arquivo dela.',
  hotter:
    'Como aprendeu, a cabeça teria certeza demais: erraria por {before} pontos. Por isso um número, a <temperature>temperatura</temperature> ({temperature}), torna todas as porcentagens dela mais cautelosas, em todo o aplicativo e no arquivo dela.',
  noGain:
    'Um número, a <temperature>temperatura</temperature> ({temperature}), torna todas as porcentagens dela mais seguras ou mais cautelosas, em todo o aplicativo e no arquivo dela. Aqui isso não é melhor: com ele erram por {after} pontos, sem ele por {before}.',
  mayBeChance: 'Uma diferença tão pequena pode ser acaso.',
  usedAllTheSame:
    'Ela é usada mesmo assim: de todos esses números, é o que melhor se ajusta a todas as respostas juntas, enquanto os pontos acima vêm de grupos e variam muito com poucas imagens.',
  same: 'As porcentagens são usadas como a cabeça as aprendeu: corrigi-las não mudaria quase nada.',
  tooFew:
    'Se “80% de certeza” acerta 8 vezes em 10 só se mede com {least, number} imagens testadas ou mais. Até lá, as porcentagens ficam como a cabeça as aprendeu.',
  empty: 'Depois que a cabeça for testada, você vê aqui até onde se pode acreditar nas porcentagens dela.',
  chart: 'Para cada faixa de porcentagens: quanta certeza a cabeça tinha e quantas vezes acertou',
  sure: 'Certeza',
  right: 'Acertou',
  pictures: 'Imagens',
  said: 'Ela disse',
  wasRight: 'Ela acertou',
  axis: 'A linha é onde os dois são iguais. Uma barra abaixo dela: a cabeça tinha certeza demais. Uma barra fina: poucas imagens. Em vermelho: quanto os dois se afastam.',
};
