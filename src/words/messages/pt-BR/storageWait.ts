// What is said while the browser keeps the page waiting for its storage.
import type { Translated } from '../translation';

export const storageWait: Translated<'storageWait'> = {
  held: 'Outra aba mantém seus projetos abertos com um Headstart mais antigo. Feche todas as outras abas que mostram {host}: esta então continua sozinha.',
  slow: 'O navegador ainda não abriu o que guarda dos seus projetos. Se outras abas mostram {host}, feche-as: esta então continua sozinha.',
};
