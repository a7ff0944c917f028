print("kielo")
