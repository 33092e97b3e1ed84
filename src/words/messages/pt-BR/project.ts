// The open project in the bar, and whether it is saved.
import type { Translated } from '../translation';

export const project: Translated<'project'> = {
  name: 'Nome do projeto',
  menu: 'Projeto',
  saved: 'Salvo',
  saving: 'Salvando',
  notSaved: 'Não salvo',
  notKept: 'Não guardado',
  elsewhere: 'Este projeto está aberto em outra aba; aqui você só pode vê-lo. Tudo é salvo lá.',
  workHere: 'Trabalhar nesta aba',
};
