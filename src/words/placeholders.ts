// Names that classes and the first project have until a person gives them one.

/** What a class is called at first, in each language: `newNames.class`. */
export const CLASS_WORDS = ['Class', 'Klasse', 'Classe', 'Clase', '类别', 'فئة'] as const;

/** What the first project is called, in each language: `newNames.firstProject`. */
export const FIRST_PROJECTS = [
  ...['My first project', 'Mein erstes Projekt', 'Mon premier projet', 'Mi primer proyecto'],
  ...['Meu primeiro projeto', '我的第一个项目', 'مشروعي الأول'],
] as const;

const PLACEHOLDER = new RegExp(`^(?:${CLASS_WORDS.join('|')}) ?(\\p{Nd}+)$`, 'u');

/** The number of a name that nobody gave a class: "Class 1", "Klasse 2". Such a name says nothing of what the class shows. */
export const placeholderNumber = (name: string): string | undefined => PLACEHOLDER.exec(name)?.[1];

/** Whether a name is one that the app gave, in any of its languages. */
export const isPlaceholder = (name: string): boolean => PLACEHOLDER.test(name);

/**
 * The names of classes with those that nobody gave in another language: "Class 1" is "Klasse 1" where `word` is "Klasse".
 * One whose new name is taken, and one that does not follow, keeps the old one. The same list where no name changes.
 */
export function placeholdersIn<Named extends { readonly name: string }>(
  classes: readonly Named[],
  word: string,
  follows: (each: Named) => boolean = () => true,
): readonly Named[] {
  const taken = new Set(classes.map(({ name }) => name));
  const renamed = classes.map((each) => {
    const number = placeholderNumber(each.name);
    const name = `${word} ${number ?? ''}`;
    if (number === undefined || taken.has(name) || !follows(each)) return each;
    taken.add(name);
    return { ...each, name };
  });
  return renamed.every((each, at) => each === classes[at]) ? classes : renamed;
}

/** Whether nobody has named the first project. */
export const isFirstProject = (name: string): boolean => FIRST_PROJECTS.some((each) => each === name);
