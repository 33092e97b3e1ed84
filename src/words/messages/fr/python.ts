// Python: how a head's file is read there, and the embeddings for NumPy.
import type { Translated } from '../translation';

export const python: Translated<'python'> = {
  title: 'Python',
  purpose: 'Continuez dans un notebook, avec NumPy seul.',
  forPrograms: 'Pour programmer : Python, ONNX, plongements',
  embeddings:
    'Les plongements sont les nombres que votre backbone fait de chaque exemple. Le fichier dit aussi les classes, et quels exemples viennent d’une même prise.',
  snippet: 'Lit le fichier de tête et vérifie qu’il répond comme ici',
  noUnknown: 'Le programme donne les probabilités que vous voyez ici et nomme toujours une classe : « Je ne sais pas » n’y est pas.',
  noSnippet: 'Pour cette sorte de tête, il n’y a pas de programme court. « Linéaire » et « Deux couches » en ont un.',
  saveNpz: 'Enregistrer les plongements (.npz)',
  saveCsv: 'Enregistrer les plongements (.csv)',
  saving: 'Écriture des plongements',
  saved:
    '« {name} » enregistré avec {samples, plural, one {# exemple} other {# exemples}}.{missing, plural, =0 {} one { # exemple n’a pas encore de plongement et n’y figure pas.} other { # exemples n’ont pas encore de plongement et n’y figurent pas.}}',
};
