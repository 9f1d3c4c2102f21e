"""Judges JSON Lines with Spark: each partition goes through a `commentlint score` of its own.

spark-submit --files stories.jsonl with_spark.py comments.jsonl verdicts
"""

import sys

from pyspark.sql import SparkSession

source, target = sys.argv[1:]
context = SparkSession.builder.appName("commentlint").getOrCreate().sparkContext
# Exit code 2 says that some lines could not be read. They are answered in their places, so it is
# no failure; `pipe` leaves exit codes alone unless it is called with `checkCode=True`.
context.textFile(source).pipe("commentlint score --stories stories.jsonl").saveAsTextFile(target)
