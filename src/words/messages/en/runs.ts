// Learning by epochs: why it ended before its time.

export const runs = {
  diverged: 'The numbers grew without end: the learning rate is too high. Choose a smaller one and start over.',
  nothing: 'There is nothing to learn from yet: two classes with samples are needed, and a backbone that is ready.',
  noBlock: 'This backbone does not end with a 1 × 1 convolution, so its last part cannot be fine-tuned here. Choose another backbone.',
  tooLarge:
    'Fine-tuning looks at every picture at once, and these are too many for this tab. With this backbone it can take {most, number}: leave a class out of learning, or remove samples.',
  stopped: 'The device stopped during learning. What was learned until then is kept: press “Train more” once the backbone is back.',
  failed: 'Learning failed. Start over, or choose another device.',
};
