// Everything the app says in Brazilian Portuguese, area by area.
//
// Its words, the same everywhere: sample amostra · class classe · label of a picture a classe dela · recording gravação · tag etiqueta ·
// backbone o backbone · head a cabeça · embedding o embedding · pretrained pré-treinado · pretraining class classe de pré-treino · raw
// pixels pixels brutos · held out separado · test set conjunto de teste · split divisão · score resultado · accuracy acurácia · right
// acertar · epoch época · loss perda · fine-tuning ajuste fino · setting ajuste · penalty penalização · altered copy cópia alterada ·
// ladder escada · bias viés · sample set coleção de amostras · press tocar · delete excluir · check verificar. People are called
// “você”, without saying whether they are women or men.
import { answers } from './answers';
import { arriving } from './arriving';
import { augmentation } from './augmentation';
import { backboneCards } from './backboneCards';
import { backboneFaults } from './backboneFaults';
import { backbones } from './backbones';
import { batchTest } from './batchTest';
import { boundary } from './boundary';
import { calibration } from './calibration';
import { camera } from './camera';
import { capture } from './capture';
import { classes } from './classes';
import { colours } from './colours';
import { columns } from './columns';
import { common } from './common';
import { comparePlace } from './comparePlace';
import { confusion } from './confusion';
import { copying } from './copying';
import { cost } from './cost';
import { datasetCheck } from './datasetCheck';
import { deviceNames } from './deviceNames';
import { devices } from './devices';
import { drawnClasses } from './drawnClasses';
import { embeddingMap } from './embeddingMap';
import { epochs } from './epochs';
import { fetching } from './fetching';
import { frame } from './frame';
import { glossary } from './glossary';
import { headFiles } from './headFiles';
import { headKinds } from './headKinds';
import { headOffers } from './headOffers';
import { headStatus } from './headStatus';
import { heads } from './heads';
import { history } from './history';
import { inside } from './inside';
import { ladder } from './ladder';
import { learningCurve } from './learningCurve';
import { lessons } from './lessons';
import { link } from './link';
import { missingPart } from './missingPart';
import { modelCard } from './modelCard';
import { newNames } from './newNames';
import { notices } from './notices';
import { novelty } from './novelty';
import { numbers } from './numbers';
import { onnx } from './onnx';
import { ownBackbone } from './ownBackbone';
import { ownBackbones } from './ownBackbones';
import { pictureFaults } from './pictureFaults';
import { pictures } from './pictures';
import { places } from './places';
import { predict } from './predict';
import { project } from './project';
import { projectFiles } from './projectFiles';
import { projectWays } from './projectWays';
import { projects } from './projects';
import { python } from './python';
import { qrCode } from './qrCode';
import { quality } from './quality';
import { report } from './report';
import { runs } from './runs';
import { sampleSets } from './sampleSets';
import { samples } from './samples';
import { share } from './share';
import { sheets } from './sheets';
import { stage } from './stage';
import { steps } from './steps';
import { storage } from './storage';
import { storageWait } from './storageWait';
import { tables } from './tables';
import { tags } from './tags';
import { teachableMachine } from './teachableMachine';
import { termBooks } from './termBooks';
import { termMeanings } from './termMeanings';
import { terms } from './terms';
import { testPlace } from './testPlace';
import { testSet } from './testSet';
import { transfer } from './transfer';
import { uploads } from './uploads';
import { ways } from './ways';
import { webPage } from './webPage';
import { why } from './why';
import { worthALook } from './worthALook';
import { zeroShot } from './zeroShot';
import type { Translation } from '../translation';

export const ptBR = {
  answers,
  arriving,
  augmentation,
  backboneCards,
  backboneFaults,
  backbones,
  batchTest,
  boundary,
  calibration,
  camera,
  capture,
  classes,
  colours,
  columns,
  common,
  comparePlace,
  confusion,
  copying,
  cost,
  datasetCheck,
  deviceNames,
  devices,
  drawnClasses,
  embeddingMap,
  epochs,
  fetching,
  frame,
  glossary,
  headFiles,
  headKinds,
  headOffers,
  headStatus,
  heads,
  history,
  inside,
  ladder,
  learningCurve,
  lessons,
  link,
  missingPart,
  modelCard,
  newNames,
  notices,
  novelty,
  numbers,
  onnx,
  ownBackbone,
  ownBackbones,
  pictureFaults,
  pictures,
  places,
  predict,
  project,
  projectFiles,
  projectWays,
  projects,
  python,
  qrCode,
  quality,
  report,
  runs,
  sampleSets,
  samples,
  share,
  sheets,
  stage,
  steps,
  storage,
  storageWait,
  tables,
  tags,
  teachableMachine,
  termBooks,
  termMeanings,
  terms,
  testPlace,
  testSet,
  transfer,
  uploads,
  ways,
  webPage,
  why,
  worthALook,
  zeroShot,
} satisfies Translation;
