// Everything the app says in Arabic, area by area.
//
// Its words, the same everywhere: sample عيّنة · class فئة · recording تسجيل · backbone الشبكة الأساس · head الرأس · embedding تضمين ·
// pretrained مدرَّبة مسبقًا · pretraining class فئة تدريب مسبق · held out محجوز · fine-tuning ضبط دقيق · epoch دورة · loss الخسارة ·
// accuracy الدقة · penalty الجزاء · altered copy نسخة معدّلة · confusion matrix مصفوفة الالتباس · evidence map خريطة الأدلة.
