// Names that classes have until a person gives them one.

/** What a class is called at first, in each language: `newNames.class`. A class keeps the name of the language it was made in. */
export const CLASS_WORDS = ['Class', 'Klasse', 'Classe', 'Clase', '类别', 'فئة'] as const;

const PLACEHOLDER = new RegExp(`^(?:${CLASS_WORDS.join('|')}) ?\\p{Nd}+$`, 'u');

/** Whether nobody has named a class yet: "Class 1", "Klasse 2". Such a name says nothing of what the class shows. */
export const isPlaceholder = (name: string): boolean => PLACEHOLDER.test(name);
