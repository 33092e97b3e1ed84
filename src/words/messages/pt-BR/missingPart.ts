// What is said where a part of the app could not be fetched.
import type { Translated } from '../translation';

export const missingPart: Translated<'missingPart'> = {
  unreachable: 'Não foi possível buscar uma parte do aplicativo. Há conexão?',
  newer:
    'Há um Headstart mais novo no servidor, e esta parte do antigo não está mais lá. Recarregue para obter o novo; suas amostras ficam guardadas.',
};
