// Unit tests read what the app says in English, all of it.
import '../englishFirst';
import { lateWords } from '../say';

await lateWords();
