// Whether probabilities mean what they say.
import type { Translated } from '../translation';

export const calibration: Translated<'calibration'> = {
  title: 'Ela sabe quanta certeza tem?',
  note: 'As porcentagens são <calibration>calibradas</calibration> com imagens que a cabeça não tinha aprendido.',
  off: 'Quando diz uma porcentagem, ela erra por {error} pontos percentuais em média',
  between: 'Entre {low} e {high} pontos, contando cada gravação uma vez.',
  colder:
    'Como aprendeu, a cabeça teria certeza de menos: erraria por {before} pontos. Suas porcentagens são corrigidas por uma temperatura de {temperature}, em todo o aplicativo e no arquivo dela.',
  hotter:
    'Como aprendeu, a cabeça teria certeza demais: erraria por {before} pontos. Suas porcentagens são corrigidas por uma temperatura de {temperature}, em todo o aplicativo e no arquivo dela.',
  noGain:
    'Suas porcentagens são corrigidas por uma temperatura de {temperature}, em todo o aplicativo e no arquivo dela. Em média, aqui não se ganha nada: sem ela, errariam por {before} pontos.',
  same: 'As porcentagens são usadas como a cabeça as aprendeu: corrigi-las não mudaria quase nada.',
  tooFew: 'Com menos de {least, number} imagens não se pode dizer nada das porcentagens: são usadas como a cabeça as aprendeu.',
  empty: 'Depois que a cabeça for testada, você vê aqui até onde se pode acreditar nas porcentagens dela.',
  chart: 'Para cada faixa de porcentagens: quanta certeza a cabeça tinha e quantas vezes acertou',
  sure: 'Certeza',
  right: 'Acertou',
  pictures: 'Imagens',
  said: 'Ela disse',
  wasRight: 'Ela acertou',
  axis: 'A linha é onde os dois são iguais. Uma barra abaixo dela: a cabeça tinha certeza demais. Uma barra fina: poucas imagens.',
};
